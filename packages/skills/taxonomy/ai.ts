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

machine-learning knowledge
  fr Apprentissage automatique ; machine learning ; ML {case near} ; apprentissage supervisé ; modèles prédictifs ; modélisation prédictive ; apprentissage machine
  en Machine learning ; ML {case near} ; ML engineer ; supervised learning ; predictive models ; predictive modelling ; predictive modeling
  ar تعلم الآلة ; التعلم الآلي ; تعلم آلي ; تعليم الآلة ; النماذج التنبؤية
  is artificial-intelligence
  implies statistics
  near data-science

deep-learning knowledge
  fr Apprentissage profond ; deep learning ; réseaux de neurones ; réseau de neurones ; CNN {case near} ; RNN {case near}
  en Deep learning ; neural networks ; neural network ; CNN {case near} ; RNN {case near}
  ar التعلم العميق ; تعلم عميق ; الشبكات العصبية ; شبكات عصبية
  is machine-learning
  implies machine-learning

natural-language-processing knowledge
  fr Traitement automatique du langage ; NLP {case} ; TAL {case near} ; traitement du langage naturel ; traitement automatique des langues
  en Natural language processing ; NLP {case} ; text mining ; spaCy
  ar معالجة اللغة الطبيعية ; معالجة اللغات الطبيعية ; المعالجة الآلية للغة
  is artificial-intelligence
  near machine-learning

computer-vision knowledge
  fr Vision par ordinateur ; computer vision ; OpenCV ; traitement d’images ; reconnaissance d’images ; reconnaissance faciale ; vision artificielle
  en Computer vision ; OpenCV ; image processing ; image recognition ; face recognition
  ar الرؤية الحاسوبية ; رؤية الحاسوب ; معالجة الصور الرقمية ; التعرف على الصور ; الرؤية بالحاسوب ; معالجة الصور
  is artificial-intelligence
  near deep-learning

tensorflow tool
  fr+en TensorFlow ; Tensor Flow ; Keras
  ar تنسرفلو ; تنسور فلو ; كيراس
  is deep-learning
  implies python
  near pytorch

pytorch tool
  fr+en PyTorch ; Torch {case near}
  ar باي تورش ; بايتورش
  is deep-learning
  implies python

scikit-learn tool
  fr+en scikit-learn ; sklearn ; XGBoost ; LightGBM
  ar سايكت ليرن
  is machine-learning
  implies python

large-language-models knowledge
  fr Grands modèles de langue ; LLM {case} ; grands modèles de langage ; modèles de langage ; LangChain ; GPT {case} ; RAG {case near} ; IA générative ; Hugging Face
  en Large language models ; LLM {case} ; LLMs ; language models ; LangChain ; GPT {case} ; RAG {case near} ; generative AI ; Hugging Face
  ar النماذج اللغوية الكبيرة ; نماذج اللغة الكبيرة ; الذكاء الاصطناعي التوليدي
  is natural-language-processing
  near prompt-engineering

prompt-engineering skill
  fr Rédaction d’invites (prompts) ; prompt engineering ; ingénierie de prompts ; ChatGPT ; ingénierie des invites
  en Prompt engineering ; ChatGPT ; prompt design
  ar هندسة الأوامر ; هندسة التلقين ; كتابة الأوامر للذكاء الاصطناعي
  is artificial-intelligence

chatbots skill
  fr Agents conversationnels ; chatbot ; chatbots ; création de chatbots ; Dialogflow ; Rasa {case near} ; assistant virtuel conversationnel ; robot qui répond ; bot WhatsApp ; assistant virtuel WhatsApp
  en Chatbot development ; chatbot ; chatbots ; conversational agents ; Dialogflow ; Rasa {case near} ; WhatsApp bot
  ar روبوتات المحادثة ; روبوت محادثة ; شات بوت ; تشات بوت ; المساعدات الحوارية
  is natural-language-processing

mlops knowledge
  fr Mise en production de modèles (MLOps) ; MLOps ; MLflow ; industrialisation de modèles ; déploiement de modèles
  en MLOps ; MLflow ; model deployment ; machine learning operations
  ar عمليات تعلم الآلة ; نشر نماذج التعلم
  is machine-learning
  near devops

recommender-systems knowledge
  fr Systèmes de recommandation ; système de recommandation ; moteur de recommandation
  en Recommender systems ; recommendation systems ; recommendation engine
  ar أنظمة التوصية ; نظام توصية
  is machine-learning

time-series knowledge
  fr Séries temporelles ; série temporelle ; prévision de la demande ; séries chronologiques
  en Time series analysis ; time series ; demand forecasting
  ar السلاسل الزمنية ; تحليل السلاسل الزمنية ; التنبؤ بالطلب
  is statistics

speech-technology knowledge
  fr Reconnaissance et synthèse vocales ; reconnaissance vocale ; synthèse vocale ; speech-to-text ; text-to-speech
  en Speech recognition and synthesis ; speech recognition ; speech-to-text ; text-to-speech ; voice recognition
  ar التعرف على الكلام ; التعرف على الصوت ; تركيب الكلام ; تحويل الكلام إلى نص
  is artificial-intelligence

data-annotation skill
  fr Annotation de données ; labellisation de données ; étiquetage de données ; annotation d’images
  en Data annotation ; data labelling ; data labeling ; image annotation
  ar توسيم البيانات ; وسم البيانات ; تصنيف البيانات يدويا
  near machine-learning

robotic-process-automation skill
  fr Automatisation robotisée des processus ; RPA {case} ; UiPath ; automatisation de processus ; Power Automate ; Zapier ; n8n ; automatiser des tâches
  en Robotic process automation ; RPA {case} ; UiPath ; process automation ; Power Automate ; Zapier ; n8n ; workflow automation
  ar الأتمتة الروبوتية للعمليات ; أتمتة العمليات ; أتمتة المهام
  near low-code

operations-research knowledge
  fr Recherche opérationnelle ; RO {case near=optimisation,mathématiques,logistique}
  en Operations research
  ar بحوث العمليات
  near algorithms statistics
`,
};
