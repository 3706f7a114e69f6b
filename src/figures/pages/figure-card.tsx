import { Card } from '../../ui/card.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Meter } from '../../ui/meter.tsx';
import type { Visit } from '../../web/visit.ts';
import { definitions } from '../definitions.ts';
import type { Figure } from '../figures.ts';
import { absenceText, type Change, changeOf, fractionText, noteText, valueText } from '../words.ts';

const changeIcons: Record<Change['direction'], IconName> = {
  up: 'trend-up-end',
  down: 'trend-down-end',
  flat: 'trend-flat-end',
};

/** The value with what it is made of and how it moved. */
export function FigureValue({ visit, figure, before }: { visit: Visit; figure: Figure; before: Figure }) {
  const fraction = fractionText(visit, figure);
  const note = noteText(visit, figure);
  const change = changeOf(visit, figure, before);
  const good = change?.direction === 'up' && definitions[figure.key].moreIsBetter;
  return (
    <>
      <p className="stat-value">{valueText(visit, figure)}</p>
      {fraction && (
        <p className="stat-fraction">
          <bdi dir="ltr">{fraction.join(' ÷ ')}</bdi>
        </p>
      )}
      {figure.unit === 'share' && figure.value !== null && <Meter share={figure.value} />}
      {note && <p className="stat-note">{note}</p>}
      {figure.absence && <p className="muted">{absenceText(visit, figure)}</p>}
      {change && (
        <p className={good ? 'stat-trend tone-success' : 'stat-trend'}>
          <Icon name={changeIcons[change.direction]} />
          {change.label}
        </p>
      )}
    </>
  );
}

/** A figure among the others: value, what it is made of, definition, way to the rows behind. */
export function FigureCard({
  visit,
  figure,
  before,
  href,
}: {
  visit: Visit;
  figure: Figure;
  before: Figure;
  href: string;
}) {
  const { t } = visit;
  const { name, definition } = definitions[figure.key];
  return (
    <Card
      title={t(name)}
      href={href}
      footer={
        <a href={`${href}#rows`} aria-label={t('figures.rows_link_of', { name: t(name) })}>
          {t('figures.rows_link')}
        </a>
      }
    >
      <FigureValue visit={visit} figure={figure} before={before} />
      <p>{t(definition)}</p>
    </Card>
  );
}
