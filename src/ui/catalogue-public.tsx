import { Badge } from './badge.tsx';
import { ButtonLink, TextLink } from './button.tsx';
import { Card } from './card.tsx';
import type { CatalogueWords } from './catalogue-words.ts';
import { BarChart } from './chart/bar-chart.tsx';
import { LineChart } from './chart/line-chart.tsx';
import { directionOf, type Lang } from './lang.ts';
import { Grid, Hero, Row, Section } from './layout.tsx';
import { PositionMap } from './map/position-map.tsx';
import { Stat } from './stat.tsx';

/** The words of a page of the catalogue, and their language. */
export interface CataloguePageProps {
  readonly words: CatalogueWords;
  readonly lang: Lang;
}

/** The parts that public pages use. */
export function PublicPage({ words, lang }: CataloguePageProps) {
  const direction = directionOf(lang);
  return (
    <>
      <Hero
        eyebrow={words.network}
        title={words.hero}
        lead={words.lead}
        actions={
          <>
            <ButtonLink kind="primary" href="/apply">
              {words.apply}
            </ButtonLink>
            <ButtonLink href="/sites" icon="pin">
              {words.nav[1]}
            </ButtonLink>
          </>
        }
      />
      <Section
        title={words.figures}
        actions={
          <TextLink href="/figures" arrow="forward">
            {words.all}
          </TextLink>
        }
      >
        <Grid column="small">
          <Stat
            value={words.number(93.75)}
            label={words.occupancy}
            href="/figures/occupancy"
            fraction={{ numerator: '450', denominator: '480', share: 0.9375 }}
            note={words.date}
          />
          <Stat
            value={words.number(3000)}
            label={words.supported}
            trend={{ direction: 'up', label: words.trend, good: true }}
          />
          <Stat value="30 %" label={words.turnover} trend={{ direction: 'down', label: words.trend, good: false }} />
          <Stat value="—" label={words.unknown} trend={{ direction: 'flat', label: words.trend }} />
        </Grid>
      </Section>
      <Section title={words.nav[1]} id="sites" lead={words.lead}>
        <PositionMap
          label={words.map}
          points={words.sites.map((site, index) => ({
            key: String(index),
            label: site.name,
            longitude: site.longitude,
            latitude: site.latitude,
            href: `/sites/${index}`,
            hollow: index > 4,
            detail: site.detail,
          }))}
        />
      </Section>
      <Section title={words.nav[2]}>
        <Grid>
          <Card
            title={words.company}
            href="/companies/1"
            eyebrow="Casablanca"
            badge={<Badge tone="accent">{words.phase}</Badge>}
            footer={words.date}
          >
            <p>{words.text}</p>
          </Card>
          <Card title={words.company} eyebrow="Rabat" attention badge={<Badge tone="attention">{words.late}</Badge>}>
            <p>{words.text}</p>
            <TextLink href="/x">{words.all}</TextLink>
          </Card>
          <Card title={words.company} level={3}>
            <Row>
              {(['neutral', 'accent', 'success', 'attention', 'danger', 'info'] as const).map((tone) => (
                <Badge key={tone} tone={tone}>
                  {words.phase}
                </Badge>
              ))}
            </Row>
          </Card>
        </Grid>
      </Section>
      <Section title={words.charts}>
        <Grid column="large">
          <BarChart
            id="bars"
            title={words.chartRows}
            tableLabel={words.data}
            note={words.date}
            heads={[words.site, words.places]}
            direction={direction}
            format={words.number}
            bars={words.sites.slice(0, 5).map((site, index) => ({
              label: site.name,
              value: [200, 40, 100, 100, 40][index] ?? 0,
              marked: index === 4,
            }))}
          />
          <BarChart
            id="columns"
            layout="columns"
            title={words.chartColumns}
            tableLabel={words.data}
            heads={[words.year, words.jobs]}
            direction={direction}
            format={words.number}
            bars={[2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year, index) => ({
              label: String(year),
              value: 2400 + index * index * 195,
              marked: year === 2020,
            }))}
          />
          <LineChart
            id="lines"
            title={words.chartLines}
            tableLabel={words.data}
            labels={Array.from({ length: 18 }, (_, index) => String(2005 + index))}
            series={words.sites.slice(0, 3).map((site, line) => ({
              label: site.name,
              values: Array.from({ length: 18 }, (_, index) =>
                line === 2 && (index < 4 || index === 9)
                  ? null
                  : Math.round(30 + line * 20 + index * 3 + 12 * Math.sin(index + line)),
              ),
            }))}
            direction={direction}
            format={words.number}
            labelHead={words.year}
            unknown={words.unknown}
          />
        </Grid>
      </Section>
    </>
  );
}
