import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBundledWorker } from '../bundleWorker.ts';
import { streamOf, writeTinyPdf } from '../pdf/tinyPdf.ts';
import { readDocument, readStructured } from '../readDocument.ts';

let worker: Awaited<ReturnType<typeof useBundledWorker>>;
beforeAll(async () => {
  worker = await useBundledWorker();
}, 60_000);
afterAll(() => worker.stop());

const read = (content: string) => readStructured(new Uint8Array(Buffer.from(content)), 'cv.xml');

describe('a Europass CV of version 3', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="fr"><LearnerInfo>
<Identification><PersonName><FirstName>Youssef</FirstName><Surname>Bennani</Surname></PersonName>
<ContactInfo><Address><Contact><Municipality>Fès</Municipality><Country><Code>MA</Code><Label>Maroc</Label></Country></Contact></Address>
<Email><Contact>y@exemple.ma</Contact></Email><TelephoneList><Telephone><Contact>0600112233</Contact></Telephone></TelephoneList>
<WebsiteList><Website><Contact>https://exemple.ma/y</Contact></Website></WebsiteList></ContactInfo>
<Demographics><Birthdate year="1990" month="--01" day="---02"/><Gender><Code>M</Code></Gender></Demographics>
<Photo><Data>AAAA</Data></Photo></Identification>
<Headline><Description><Label>Ingénieur réseau</Label></Description></Headline>
<WorkExperienceList><WorkExperience><Period><From year="2016" month="--03"/><Current>true</Current></Period>
<Position><Label>Administrateur</Label></Position><Activities>&lt;p&gt;Cisco &amp;amp; Juniper&lt;/p&gt;&lt;ul&gt;&lt;li&gt;BGP&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Telco</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2008"/><To year="2013" month="--06" day="---30"/></Period><Title>Ingénieur d’État</Title>
<Organisation><Name>École Y</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>arabe</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>anglais</Label></Description><ProficiencyLevel><Listening>C1</Listening><Writing>B2</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic>
<Computer><Description>&lt;p&gt;Python, Ansible&lt;/p&gt;</Description></Computer></Skills>
<AchievementList><Achievement><Title><Label>Prix</Label></Title><Description>Réseau sûr</Description></Achievement></AchievementList>
</LearnerInfo></SkillsPassport>`;
  const profile = {
    basics: {
      name: 'Youssef Bennani',
      label: 'Ingénieur réseau',
      email: 'y@exemple.ma',
      phone: '0600112233',
      url: 'https://exemple.ma/y',
      location: 'Fès, Maroc',
      profiles: [],
    },
    work: [
      {
        name: 'Telco',
        position: 'Administrateur',
        startDate: '2016-03',
        current: true,
        highlights: ['Cisco & Juniper', 'BGP'],
      },
    ],
    volunteer: [],
    education: [
      { institution: 'École Y', studyType: 'Ingénieur d’État', startDate: '2008', endDate: '2013-06-30', courses: [] },
    ],
    languages: [
      { language: 'arabe', fluency: 'C2' },
      { language: 'anglais', fluency: 'B2' },
    ],
    skills: [{ keywords: ['Python, Ansible'] }],
    projects: [{ name: 'Prix', description: 'Réseau sûr', highlights: [] }],
    certificates: [],
    interests: [],
  };

  test('in XML', async () => {
    const outcome = await read(xml);
    expect(outcome).toMatchObject({ ok: true, origin: 'europass' });
    expect(outcome.ok && outcome.profile).toEqual(profile);
    expect(outcome.ok && outcome.text).not.toMatch(/1990|AAAA/);
  });

  test('in JSON', async () => {
    const period = { From: { Year: 2016, Month: 3 }, Current: true };
    const learner = {
      Identification: { PersonName: { FirstName: 'Youssef', Surname: 'Bennani' } },
      WorkExperience: [
        {
          Period: period,
          Position: { Label: 'Administrateur' },
          Activities: '<ul><li>BGP</li></ul>',
          Employer: { Name: 'Telco' },
        },
      ],
    };
    const outcome = await read(JSON.stringify({ SkillsPassport: { LearnerInfo: learner } }));
    expect(outcome.ok && outcome.profile.work).toEqual([
      { name: 'Telco', position: 'Administrateur', startDate: '2016-03', current: true, highlights: ['BGP'] },
    ]);
  });
});

const candidate = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
<CandidateSupplier><PersonContact><PersonName><oa:GivenName>Autre</oa:GivenName></PersonName></PersonContact></CandidateSupplier>
<CandidatePerson><PersonName><oa:GivenName>Salma</oa:GivenName><hr:FamilyName>Tahiri</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>salma@exemple.ma</oa:URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>212</CountryDialing><oa:DialNumber>600112233</oa:DialNumber></Communication>
<Communication><UseCode>home</UseCode><Address><oa:CityName>Agadir</oa:CityName><CountryCode>ma</CountryCode></Address></Communication>
<Communication><ChannelCode>SocialMedia</ChannelCode><UseCode>linkedin</UseCode><oa:URI>https://www.linkedin.com/in/salma-exemple</oa:URI></Communication>
<NationalityCode>ma</NationalityCode><hr:BirthDate>1995-01-01</hr:BirthDate><GenderCode>2</GenderCode>
<PrimaryLanguageCode name="NORMAL">ara</PrimaryLanguageCode></CandidatePerson>
<CandidateProfile languageCode="fr"><hr:ExecutiveSummary>&lt;p&gt;Cheffe de projet.&lt;/p&gt;</hr:ExecutiveSummary>
<EmploymentHistory><EmployerHistory><hr:OrganizationName>Souss Agro</hr:OrganizationName><PositionHistory>
<PositionTitle typeCode="FREETEXT">Cheffe
  de projet</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019-09-01</hr:FormattedDateTime></eures:StartDate>
<eures:EndDate><hr:FormattedDateTime>2023-01</hr:FormattedDateTime></eures:EndDate><hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;ul&gt;&lt;li&gt;Budget &amp;amp; planning&lt;/li&gt;&lt;/ul&gt;</oa:Description><City>Agadir</City></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>École Z</hr:OrganizationName>
<AttendancePeriod><StartDate><hr:FormattedDateTime>2013</hr:FormattedDateTime></StartDate><Ongoing>true</Ongoing></AttendancePeriod>
<EducationDegree><hr:DegreeName>Master</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
<PersonQualifications><PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency></PersonQualifications>
<Skills><SkillsGroup><Title>Outils</Title><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Excel</hr:CompetencyName></PersonCompetency></SkillsGroup></Skills>
<CourseCertifications><CourseCertification><Title>PMP</Title></CourseCertification></CourseCertifications>
<HobbiesAndInterests><HobbyOrInterest><Title>Randonnée</Title></HobbyOrInterest></HobbiesAndInterests>
</CandidateProfile></Candidate>`;

describe('a Europass CV of the portal', () => {
  test('in XML', async () => {
    const outcome = await read(candidate);
    expect(outcome.ok && outcome.profile).toEqual({
      basics: {
        name: 'Salma Tahiri',
        email: 'salma@exemple.ma',
        phone: '+212 600112233',
        location: 'Agadir, MA',
        summary: 'Cheffe de projet.',
        profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/salma-exemple' }],
      },
      work: [
        {
          name: 'Souss Agro',
          position: 'Cheffe de projet',
          location: 'Agadir',
          startDate: '2019-09-01',
          endDate: '2023-01',
          current: false,
          highlights: ['Budget & planning'],
        },
      ],
      volunteer: [],
      education: [{ institution: 'École Z', studyType: 'Master', startDate: '2013', courses: [] }],
      languages: [
        { language: 'arabe', fluency: 'C2' },
        { language: 'anglais', fluency: 'C1' },
      ],
      skills: [{ name: 'Outils', keywords: ['Excel'] }],
      projects: [],
      certificates: [{ name: 'PMP' }],
      interests: ['Randonnée'],
    });
  });

  const attached = (pages: string[], xml: string) =>
    writeTinyPdf({
      pages,
      objects: [
        '<< /Names [(attachment.xml) 1001 0 R] >>',
        '<< /Type /Filespec /F (attachment.xml) /UF (attachment.xml) /EF << /F 1002 0 R >> >>',
        streamOf(Buffer.from(xml), '/Type /EmbeddedFile'),
      ],
      catalogue: '/Names << /EmbeddedFiles 1000 0 R >>',
    });
  const line = (text: string, y: number) => `BT /F 10 Tf 50 ${y} Td (${text}) Tj ET\n`;
  const shown =
    line('Salma Tahiri salma@exemple.ma Agadir linkedin.com/in/salma-exemple https www', 800) +
    line('Cheffe de projet. Souss Agro Budget planning Master Outils Excel PMP Agadir', 780) +
    line('Profil Exp\\351rience professionnelle Formation \\311cole Z Comp\\351tences Certifications', 760) +
    line('Centres d\\222int\\351r\\352t Randonn\\351e aujourd\\222hui', 740);

  test('attached to its PDF', async () => {
    const outcome = await readDocument(attached([shown], candidate));
    expect(outcome).toMatchObject({
      ok: true,
      kind: 'pdf',
      origin: 'europass',
      profile: { basics: { name: 'Salma Tahiri' } },
    });
    expect(outcome.ok && outcome.text).toContain('Souss Agro');
  });

  test('attached to a PDF that shows something else: only what is shown counts', async () => {
    const outcome = await readDocument(attached([line('Omar Idrissi, comptable', 700)], candidate));
    expect(outcome).toMatchObject({ ok: true, text: 'Omar Idrissi, comptable' });
    expect(outcome).not.toHaveProperty('profile');
  });

  test.each([
    [
      'another system’s candidate',
      '<Candidate xmlns="http://www.hr-xml.org/3"><CandidatePerson/></Candidate>',
      'unknown-type',
    ],
    ['a billion laughs', '<!DOCTYPE a [<!ENTITY b "ha">]><SkillsPassport>&b;</SkillsPassport>', 'corrupt'],
    ['cut short', candidate.slice(0, 900), 'corrupt'],
  ])('%s', async (_, xml, code) => {
    expect(await read(xml)).toEqual({ ok: false, refusal: { code } });
  });
});
