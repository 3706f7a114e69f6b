import type { DomainFile } from '../src/taxonomy/format.ts';

/** Machines that learn. */
export const ai: DomainFile = {
  id: 'ai',
  labels: { fr: 'Intelligence artificielle', en: 'Artificial intelligence', ar: 'الذكاء الاصطناعي' },
  skills: `
artificial-intelligence knowledge
  fr Intelligence artificielle ; IA {case} ; ingénieur IA ; développeur IA ; solutions d’IA
  en Artificial intelligence ; AI {case unless=Adobe,PSD} ; AI engineer ; AI developer
  ar الذكاء الاصطناعي ; ذكاء اصطناعي ; الذكاء الصناعي ; مهندس ذكاء اصطناعي
  esco e465a154-93f7-4973-9ce1-31659fe16dd2

generative-ai knowledge
  fr IA générative ; intelligence artificielle générative ; GenAI ; Gen AI ; AI générative
  en Generative AI ; generative artificial intelligence ; GenAI ; Gen AI
  ar الذكاء الاصطناعي التوليدي ; النماذج التوليدية
  is artificial-intelligence
  near large-language-models

ai-strategy skill
  fr Stratégie et conduite de projets d’IA ; stratégie IA ; chef de projet IA ; projets IA ; intégration de l’IA en entreprise ; adoption de l’IA
  en AI strategy and projects ; AI strategy ; AI project manager ; AI adoption ; AI consulting ; AI transformation
  ar استراتيجية الذكاء الاصطناعي ; قيادة مشاريع الذكاء الاصطناعي
  near artificial-intelligence project-management

responsible-ai knowledge
  fr IA responsable et éthique de l’IA ; éthique de l’IA ; IA responsable ; IA de confiance ; gouvernance de l’IA ; biais algorithmiques ; AI Act
  en Responsible AI and AI ethics ; AI ethics ; responsible AI ; AI governance ; algorithmic bias ; AI Act ; trustworthy AI
  ar أخلاقيات الذكاء الاصطناعي ; الذكاء الاصطناعي المسؤول ; حكامة الذكاء الاصطناعي
  near artificial-intelligence

explainable-ai knowledge
  fr Explicabilité des modèles ; IA explicable ; XAI {case} ; SHAP {case near} ; interprétabilité des modèles
  en Explainable AI ; XAI {case} ; SHAP {case near} ; model interpretability ; explainability
  ar قابلية تفسير النماذج ; الذكاء الاصطناعي القابل للتفسير
  is machine-learning

expert-systems knowledge
  fr Systèmes experts et règles ; systèmes experts ; moteur de règles ; représentation des connaissances ; ontologies {near} ; web sémantique
  en Expert systems and rules ; expert systems ; rule engine ; knowledge representation ; ontologies {near} ; semantic web
  ar الأنظمة الخبيرة ; تمثيل المعرفة ; الويب الدلالي
  is artificial-intelligence

ai-agents knowledge
  fr Agents d’IA ; systèmes multi-agents ; agents IA ; agents autonomes ; IA agentique ; agentic AI ; AutoGen ; CrewAI ; LangGraph
  en AI agents ; multi-agent systems ; autonomous agents ; agentic AI ; AutoGen ; CrewAI ; LangGraph
  ar وكلاء الذكاء الاصطناعي ; الأنظمة متعددة الوكلاء
  is artificial-intelligence
  near large-language-models

machine-learning knowledge
  fr Apprentissage automatique ; machine learning ; ML {case near} ; modélisation prédictive ; apprentissage machine ; ingénieur machine learning ; ingénieur ML ; développeur machine learning ; modèles d’apprentissage ; modèle de prédiction
  en Machine learning ; ML {case near} ; ML engineer ; predictive modelling ; predictive modeling ; machine learning engineer ; ML models ; training models
  ar تعلم الآلة ; التعلم الآلي ; تعلم آلي ; تعليم الآلة ; النماذج التنبؤية
  is artificial-intelligence
  implies statistics
  near data-science
  esco 3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43

supervised-learning knowledge
  fr Apprentissage supervisé ; classification supervisée ; modèles prédictifs ; classification et régression ; modèle prédictif
  en Supervised learning ; predictive models ; classification models ; predictive model
  ar التعلم الخاضع للإشراف ; التعلم الموجه
  is machine-learning

unsupervised-learning knowledge
  fr Apprentissage non supervisé ; clustering ; partitionnement de données ; K-means ; réduction de dimension ; segmentation automatique
  en Unsupervised learning ; clustering ; K-means ; dimensionality reduction ; cluster analysis algorithms
  ar التعلم غير الخاضع للإشراف ; التعلم غير الموجه ; تجميع البيانات
  is machine-learning

reinforcement-learning knowledge
  fr Apprentissage par renforcement ; reinforcement learning ; Q-learning ; deep reinforcement learning
  en Reinforcement learning ; Q-learning ; deep reinforcement learning
  ar التعلم المعزز ; التعلم بالتعزيز
  is machine-learning

feature-engineering skill
  fr Ingénierie des variables ; feature engineering ; sélection de variables ; extraction de caractéristiques
  en Feature engineering ; feature selection ; feature extraction
  ar هندسة الخصائص ; هندسة السمات
  is machine-learning

gradient-boosting tool
  fr+en XGBoost ; LightGBM ; CatBoost ; gradient boosting ; random forest ; forêts aléatoires
  ar إكس جي بوست ; الغابات العشوائية
  is machine-learning
  near scikit-learn

anomaly-detection knowledge
  fr Détection d’anomalies ; détection d’anomalies automatique
  en Anomaly detection ; outlier detection
  ar كشف الشذوذ ; اكتشاف الحالات الشاذة
  is machine-learning

demand-forecasting skill
  fr Prévision de la demande ; prévoir … demande
  en Demand forecasting ; demand planning models
  ar التنبؤ بالطلب ; توقع الطلب ; توقعات الطلب
  is time-series

model-evaluation skill
  fr Évaluation de modèles ; validation croisée ; évaluation des modèles ; optimisation des hyperparamètres ; hyperparamètres
  en Model evaluation ; cross-validation ; hyperparameter tuning ; model validation
  ar تقييم النماذج ; التحقق المتقاطع
  is machine-learning

automl tool
  fr+en AutoML ; Dataiku ; H2O.ai ; RapidMiner ; KNIME ; Azure Machine Learning ; WEKA {case near}
  ar التعلم الآلي المؤتمت ; داتايكو
  is machine-learning

federated-learning knowledge
  fr Apprentissage fédéré ; federated learning ; confidentialité différentielle
  en Federated learning ; differential privacy
  ar التعلم الاتحادي ; الخصوصية التفاضلية
  is machine-learning

deep-learning knowledge
  fr Apprentissage profond ; deep learning ; réseaux de neurones ; réseau de neurones
  en Deep learning ; neural networks ; neural network
  ar التعلم العميق ; تعلم عميق ; الشبكات العصبية ; شبكات عصبية
  is machine-learning
  implies machine-learning
  esco ecc4552a-92c5-4222-b18d-faf5ac841080

convolutional-networks knowledge
  fr Réseaux de neurones convolutifs ; CNN {case near} ; réseaux convolutifs ; ResNet ; U-Net
  en Convolutional neural networks ; CNN {case near} ; ConvNets ; ResNet ; U-Net
  ar الشبكات العصبية الالتفافية ; الشبكات الالتفافية
  is deep-learning
  near computer-vision

recurrent-networks knowledge
  fr Réseaux de neurones récurrents ; RNN {case near} ; LSTM {case} ; GRU {case near=lstm,rnn}
  en Recurrent neural networks ; RNN {case near} ; LSTM {case} ; GRU {case near=lstm,rnn}
  ar الشبكات العصبية المتكررة
  is deep-learning
  near time-series

transformer-models knowledge
  fr Modèles transformeurs ; Transformers {case near=bert,gpt,nlp,pytorch,hugging,llm,deep} ; BERT {case} ; mécanisme d’attention ; AraBERT ; CamemBERT
  en Transformer models ; Transformers {case near=bert,gpt,nlp,pytorch,hugging,llm,deep} ; BERT {case} ; attention mechanism ; AraBERT
  ar نماذج المحولات ; المحولات العصبية
  is deep-learning
  near natural-language-processing

generative-models knowledge
  fr Modèles génératifs ; GAN {case near} ; réseaux antagonistes génératifs ; modèles de diffusion ; autoencodeurs ; VAE {case near lang=en}
  en Generative models ; GAN {case near} ; generative adversarial networks ; diffusion models ; autoencoders ; VAE {case near lang=en}
  ar النماذج التوليدية العميقة ; الشبكات التوليدية التنافسية
  is deep-learning
  near generative-ai

transfer-learning skill
  fr Apprentissage par transfert et affinage ; transfer learning ; fine-tuning ; affinage de modèles ; LoRA {case near=llm,fine,tuning,peft,qlora} ; ajustement fin
  en Transfer learning and fine-tuning ; transfer learning ; fine-tuning ; fine tuning ; model fine-tuning
  ar نقل التعلم ; الضبط الدقيق للنماذج
  is deep-learning

keras tool
  fr+en Keras {case-or-near} ; Keras API
  ar كيراس
  is deep-learning
  implies python
  near tensorflow

jax tool
  fr+en JAX {case near=python,pytorch,tensorflow,numpy,flax} ; Google JAX ; fast.ai ; MXNet
  ar جاكس للتعلم العميق
  is deep-learning
  implies python

edge-ai knowledge
  fr IA embarquée ; edge AI ; TinyML ; TensorFlow Lite ; IA en périphérie ; NVIDIA Jetson ; Jetson Nano ; TFLite
  en Edge AI ; embedded AI ; TinyML ; TensorFlow Lite ; NVIDIA Jetson ; Jetson Nano ; TFLite
  ar الذكاء الاصطناعي المدمج ; الذكاء الاصطناعي الطرفي
  is artificial-intelligence
  near embedded-systems

natural-language-processing knowledge
  fr Traitement automatique du langage ; NLP {case} ; TAL {case near} ; traitement du langage naturel ; traitement automatique des langues
  en Natural language processing ; NLP {case}
  ar معالجة اللغة الطبيعية ; معالجة اللغات الطبيعية ; المعالجة الآلية للغة
  is artificial-intelligence
  near machine-learning
  esco fff0e2cd-d0bd-4b02-9daf-158b79d9688a

text-mining knowledge
  fr Fouille de textes ; text mining ; analyse de textes ; extraction d’information ; extraction d’entités nommées ; reconnaissance d’entités nommées
  en Text mining ; text analytics ; information extraction ; named entity recognition ; text classification
  ar التنقيب في النصوص ; استخراج المعلومات من النصوص
  is natural-language-processing
  near data-mining

sentiment-analysis knowledge
  fr Analyse de sentiments ; analyse de sentiment ; analyse d’opinion ; opinion mining
  en Sentiment analysis ; opinion mining
  ar تحليل المشاعر ; تحليل الآراء
  is natural-language-processing

machine-translation knowledge
  fr Traduction automatique ; traduction automatique neuronale ; post-édition
  en Machine translation ; neural machine translation ; post-editing
  ar الترجمة الآلية
  is natural-language-processing
  near translation
  esco 32a2c63d-2d13-4784-abb8-678ef2cd8a46

arabic-nlp knowledge
  fr Traitement automatique de l’arabe et de la darija ; TAL arabe ; NLP arabe ; traitement de la darija
  en Arabic and Darija language processing ; Arabic NLP ; Darija NLP
  ar المعالجة الآلية للغة العربية ; معالجة اللغة العربية ; معالجة الدارجة
  is natural-language-processing

spacy tool
  fr+en spaCy ; NLTK ; Gensim ; Stanza {case near}
  ar سباسي
  is natural-language-processing
  implies python

hugging-face tool
  fr+en Hugging Face ; HuggingFace ; Hugging Face Transformers
  ar هاغينغ فيس
  near transformer-models large-language-models
  is natural-language-processing

information-retrieval knowledge
  fr Recherche d’information et recherche sémantique ; recherche d’information ; recherche sémantique ; embeddings ; plongements lexicaux ; word2vec
  en Information retrieval and semantic search ; information retrieval ; semantic search ; embeddings ; word embeddings ; word2vec
  ar استرجاع المعلومات ; البحث الدلالي
  is natural-language-processing
  near search-engines

computer-vision knowledge
  fr Vision par ordinateur ; computer vision ; vision artificielle ; ingénieur vision par ordinateur
  en Computer vision ; computer vision engineer
  ar الرؤية الحاسوبية ; رؤية الحاسوب ; الرؤية بالحاسوب
  is artificial-intelligence
  near deep-learning
  esco 7b0d5000-00da-4864-b776-6de49a87a669

image-processing knowledge
  fr Traitement d’images ; traitement d’image ; traitement numérique d’images ; filtrage d’images ; segmentation d’images
  en Image processing ; digital image processing ; image segmentation ; image filtering
  ar معالجة الصور ; معالجة الصور الرقمية ; تجزئة الصور
  is computer-vision
  near signal-processing
  esco 945b8655-5577-4c3a-946a-842d4527afa8

medical-image-analysis knowledge
  fr Analyse d’images médicales ; traitement d’images médicales ; segmentation d’images médicales
  en Medical image analysis ; medical image processing ; medical image segmentation
  ar تحليل الصور الطبية ; معالجة الصور الطبية
  is image-processing
  near health-informatics

opencv tool
  fr+en OpenCV ; Open CV ; scikit-image ; Pillow {case near}
  ar أوبن سي في
  is computer-vision

object-detection knowledge
  fr Détection d’objets ; YOLO {case-or-near} ; reconnaissance d’images ; reconnaissance d’objets ; Detectron ; suivi d’objets
  en Object detection ; YOLO {case-or-near} ; image recognition ; object recognition ; Detectron ; object tracking
  ar كشف الأجسام ; التعرف على الصور ; التعرف على الأجسام
  is computer-vision
  near deep-learning

facial-recognition knowledge
  fr Reconnaissance faciale et biométrie ; reconnaissance faciale ; biométrie ; détection de visages
  en Face recognition and biometrics ; face recognition ; facial recognition ; biometrics ; face detection
  ar التعرف على الوجوه ; القياسات الحيوية ; التعرف على الوجه
  is computer-vision

optical-character-recognition knowledge
  fr Reconnaissance de caractères (OCR) ; OCR {case} ; Tesseract {case-or-near} ; reconnaissance optique de caractères ; lecture automatique de documents ; LAD {case near=ocr,rad,documents}
  en Optical character recognition (OCR) ; OCR {case} ; Tesseract {case-or-near} ; optical character recognition ; document AI
  ar التعرف الضوئي على الحروف ; القراءة الآلية للوثائق
  is computer-vision
  esco 12c82224-6394-4c3c-9831-2a8198ed1274

3d-vision knowledge
  fr Vision 3D et nuages de points ; SLAM {case near} ; stéréovision ; reconstruction 3D
  en 3D vision and point clouds ; SLAM {case near} ; stereo vision ; 3D reconstruction
  ar الرؤية ثلاثية الأبعاد ; سحب النقاط ; إعادة البناء ثلاثي الأبعاد
  is computer-vision
  near photogrammetry

video-analytics knowledge
  fr Analyse vidéo automatique ; analyse de vidéos par IA ; comptage de personnes ; vidéo intelligente ; lecture de plaques
  en Video analytics ; people counting ; intelligent video analysis ; licence plate recognition ; action recognition
  ar التحليل الآلي للفيديو ; تحليل الفيديو الذكي
  is computer-vision

tensorflow tool
  fr+en TensorFlow ; Tensor Flow
  ar تنسرفلو ; تنسور فلو
  is deep-learning
  implies python
  near pytorch

pytorch tool
  fr+en PyTorch ; Torch {case near}
  ar باي تورش ; بايتورش
  is deep-learning
  implies python

scikit-learn tool
  fr+en scikit-learn ; sklearn
  ar سايكت ليرن
  is machine-learning
  implies python

large-language-models knowledge
  fr Grands modèles de langue ; LLM {case} ; grands modèles de langage ; modèles de langage ; GPT {case} ; LLMs ; fine-tuning de LLM ; modèles de langue
  en Large language models ; LLM {case} ; LLMs ; language models ; GPT {case} ; LLM engineer
  ar النماذج اللغوية الكبيرة ; نماذج اللغة الكبيرة
  is natural-language-processing
  near prompt-engineering

retrieval-augmented-generation knowledge
  fr Génération augmentée par la recherche (RAG) ; RAG {case near} ; retrieval augmented generation ; pipelines RAG
  en Retrieval-augmented generation (RAG) ; RAG {case near} ; RAG pipelines
  ar التوليد المعزز بالاسترجاع
  is large-language-models
  near information-retrieval

langchain tool
  fr+en LangChain ; LlamaIndex ; Haystack {case near} ; LangSmith
  ar لانغ تشين
  near large-language-models retrieval-augmented-generation
  is large-language-models

openai-api tool
  fr+en OpenAI API ; OpenAI ; API OpenAI ; Azure OpenAI ; GPT-4 ; API GPT
  ar أوبن إيه آي ; واجهة أوبن إيه آي
  is large-language-models
  near api-development

open-language-models tool
  fr Modèles de langue ouverts et locaux ; Llama {case near} ; Mistral {case near} ; Ollama ; vLLM ; LLaMA
  en Open and local language models ; Llama {case near} ; Mistral {case near} ; Ollama ; vLLM
  ar النماذج اللغوية المفتوحة والمحلية
  is large-language-models

vector-databases tool
  fr Bases de données vectorielles ; base vectorielle ; Pinecone {case-or-near} ; FAISS ; ChromaDB ; Weaviate ; Qdrant ; pgvector ; Milvus
  en Vector databases ; vector database ; vector store ; Pinecone {case-or-near} ; FAISS ; ChromaDB ; Weaviate ; Qdrant ; pgvector ; Milvus
  ar قواعد البيانات المتجهية
  is databases
  near retrieval-augmented-generation

prompt-engineering skill
  fr Rédaction d’invites (prompts) ; prompt engineering ; ingénierie de prompts ; ingénierie des invites ; rédaction de prompts ; prompt engineer ; prompts {near=ia,ai,chatgpt,llm}
  en Prompt engineering ; prompt design ; prompt engineer ; prompts {near=ia,ai,chatgpt,llm} ; prompting {near=ia,ai,chatgpt,llm}
  ar هندسة الأوامر ; هندسة التلقين ; كتابة الأوامر للذكاء الاصطناعي
  is artificial-intelligence

chatgpt tool
  fr Assistants d’IA conversationnelle ; ChatGPT ; Gemini {case near} ; Claude {case near=chatgpt,gemini,llm,anthropic,ia,ai} ; Microsoft Copilot ; Perplexity {case near} ; outils d’IA ; utilisation de ChatGPT
  en Conversational AI assistants ; ChatGPT ; Gemini {case near} ; Claude {case near=chatgpt,gemini,llm,anthropic,ai} ; Microsoft Copilot ; Perplexity {case near} ; AI tools
  ar مساعدات الذكاء الاصطناعي ; شات جي بي تي ; تشات جي بي تي ; أدوات الذكاء الاصطناعي
  near prompt-engineering generative-ai

ai-image-generation tool
  fr Génération d’images et de vidéos par IA ; Midjourney ; Stable Diffusion ; DALL-E ; génération d’images par IA ; Adobe Firefly ; Runway {case near=midjourney,ia,ai,video,vidéo}
  en AI image and video generation ; Midjourney ; Stable Diffusion ; DALL-E ; AI image generation ; Adobe Firefly
  ar توليد الصور والفيديو بالذكاء الاصطناعي ; ميدجورني
  near generative-ai graphic-design

ai-content-creation skill
  fr Création de contenu assistée par IA ; rédaction assistée par IA ; contenu généré par IA ; Jasper AI
  en AI-assisted content creation ; AI writing ; AI-generated content ; AI content creation
  ar صناعة المحتوى بالذكاء الاصطناعي
  near generative-ai copywriting

chatbots skill
  fr Agents conversationnels ; chatbot ; chatbots ; création de chatbots ; assistant virtuel conversationnel ; robot qui répond ; bot WhatsApp ; assistant virtuel WhatsApp ; développeur de chatbots
  en Chatbot development ; chatbot ; chatbots ; conversational agents ; WhatsApp bot ; chatbot developer
  ar روبوتات المحادثة ; روبوت محادثة ; شات بوت ; تشات بوت ; المساعدات الحوارية
  is natural-language-processing

dialogflow tool
  fr+en Dialogflow ; Rasa {case near} ; Botpress ; Microsoft Bot Framework ; Chatfuel ; Voiceflow
  ar ديالوغ فلو
  is chatbots

voice-assistants skill
  fr Assistants vocaux ; assistant vocal ; voicebot ; callbot ; Alexa Skills ; Google Assistant
  en Voice assistants ; voice assistant ; voicebot ; callbot ; Alexa Skills ; Google Assistant
  ar المساعدات الصوتية ; المساعد الصوتي
  is chatbots
  near speech-technology

mlops knowledge
  fr Mise en production de modèles (MLOps) ; MLOps ; industrialisation de modèles ; déploiement de modèles
  en MLOps ; model deployment ; machine learning operations
  ar عمليات تعلم الآلة ; نشر نماذج التعلم
  is machine-learning
  near devops

mlflow tool
  fr+en MLflow ; Kubeflow ; Weights & Biases ; DVC {case near} ; BentoML
  ar إم إل فلو
  is mlops

sagemaker tool
  fr+en Amazon SageMaker ; SageMaker ; Vertex AI ; Amazon Bedrock ; Azure ML
  ar أمازون سيج ميكر
  is mlops
  near aws

ai-api-integration skill
  fr Intégration de services d’IA dans des applications ; intégration d’IA ; intégration de LLM ; intégration de l’IA ; applications basées sur l’IA
  en Integrating AI services into applications ; AI integration ; LLM integration ; AI-powered applications
  ar إدماج الذكاء الاصطناعي في التطبيقات ; تطبيقات الذكاء الاصطناعي
  is artificial-intelligence
  near api-development

model-optimisation skill
  fr Optimisation et compression de modèles ; quantification de modèles ; ONNX ; TensorRT ; distillation de modèles
  en Model optimisation and compression ; model quantisation ; ONNX ; TensorRT ; model distillation ; model compression
  ar ضغط النماذج وتحسينها
  is mlops
  near deep-learning

recommender-systems knowledge
  fr Systèmes de recommandation ; système de recommandation ; moteur de recommandation
  en Recommender systems ; recommendation systems ; recommendation engine
  ar أنظمة التوصية ; نظام توصية
  is machine-learning
  esco 505e4ef3-7ce4-437d-b7b4-5c608f71c258

time-series knowledge
  fr Séries temporelles ; série temporelle ; séries chronologiques
  en Time series analysis ; time series
  ar السلاسل الزمنية ; تحليل السلاسل الزمنية
  is statistics

speech-technology knowledge
  fr Reconnaissance et synthèse vocales ; technologies vocales ; traitement de la parole
  en Speech recognition and synthesis ; speech technology ; speech processing
  ar تركيب الكلام ; معالجة الكلام
  is artificial-intelligence

speech-recognition knowledge
  fr Reconnaissance vocale ; reconnaissance de la parole ; speech-to-text ; transcription automatique ; ASR {case near} ; OpenAI Whisper
  en Speech recognition ; speech-to-text ; automatic transcription ; ASR {case near} ; voice recognition ; OpenAI Whisper
  ar التعرف على الكلام ; التعرف على الصوت ; تحويل الكلام إلى نص
  is speech-technology
  esco 2af29864-c941-40a5-ae7b-2b6c4b92c0d7

speech-synthesis knowledge
  fr Synthèse vocale ; text-to-speech ; TTS {case near} ; synthèse de la parole ; clonage de voix
  en Speech synthesis ; text-to-speech ; TTS {case near} ; voice cloning
  ar تركيب الكلام الآلي ; تحويل النص إلى كلام ; توليد الصوت
  is speech-technology

audio-signal-processing knowledge
  fr Traitement du signal audio ; analyse audio ; classification audio ; Librosa
  en Audio signal processing ; audio analysis ; audio classification ; Librosa
  ar معالجة الإشارة الصوتية
  is signal-processing
  near speech-technology

data-annotation skill
  fr Annotation de données ; labellisation de données ; étiquetage de données ; annotation d’images
  en Data annotation ; data labelling ; data labeling ; image annotation
  ar توسيم البيانات ; وسم البيانات ; تصنيف البيانات يدويا
  near machine-learning

robotic-process-automation skill
  fr Automatisation robotisée des processus ; RPA {case} ; automatisation de processus
  en Robotic process automation ; RPA {case} ; process automation
  ar الأتمتة الروبوتية للعمليات ; أتمتة العمليات
  near low-code

uipath tool
  fr+en UiPath ; UI Path ; Blue Prism ; Automation Anywhere
  ar يو آي باث
  is robotic-process-automation

power-automate tool
  fr+en Power Automate ; Microsoft Power Automate ; Microsoft Flow ; PowerAutomate
  ar باور أوتومايت
  is workflow-automation
  near power-apps

workflow-automation skill
  fr Automatisation de tâches et de flux ; automatisation de tâches ; automatiser des tâches ; automatisation des tâches ; automatiser … tâches ; automatisation de workflows ; automatisation no-code ; automatiser mes tâches
  en Workflow automation ; task automation ; automating tasks ; automate … tasks ; no-code automation ; automate workflows
  ar أتمتة المهام ; أتمتة تدفقات العمل ; أتمتة سير العمل
  near robotic-process-automation low-code

zapier tool
  fr+en Zapier ; IFTTT
  ar زابير
  is workflow-automation

make-automation tool
  fr Make (ex-Integromat) ; Integromat ; Make.com ; Make {case near=zapier,n8n,airtable,automation,automatisation,notion}
  en Make (formerly Integromat) ; Integromat ; Make.com ; Make {case near=zapier,n8n,airtable,automation,automatisation,notion}
  ar منصة ميك للأتمتة
  is workflow-automation
  near zapier

n8n tool
  fr+en n8n ; n8n.io
  ar إن إيت إن
  is workflow-automation
  near zapier

operations-research knowledge
  fr Recherche opérationnelle ; RO {case near=optimisation,mathématiques,logistique}
  en Operations research
  ar بحوث العمليات
  near algorithms statistics
`,
};
