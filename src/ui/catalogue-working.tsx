import { Badge } from './badge.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Button, ButtonLink, ButtonRow, TextLink } from './button.tsx';
import { Card } from './card.tsx';
import type { CataloguePageProps } from './catalogue-public.tsx';
import type { CatalogueWords } from './catalogue-words.ts';
import { Checkbox, CheckboxGroup, RadioGroup, Select } from './choice-fields.tsx';
import { Confirm } from './confirm.tsx';
import { DescriptionList } from './description-list.tsx';
import { Disclosure } from './disclosure.tsx';
import { EmptyState } from './empty-state.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FieldRow, FieldSet, Form } from './form.tsx';
import { Icon, iconNames } from './icon.tsx';
import { PageHeader, Prose, Row, Section, Split, Stack } from './layout.tsx';
import { Mark } from './mark.tsx';
import { Meter, Progress } from './meter.tsx';
import { Notice } from './notice.tsx';
import { Pagination } from './pagination.tsx';
import { Steps, Timeline } from './steps.tsx';
import { Table } from './table.tsx';
import { Tabs } from './tabs.tsx';
import { DateField, EmailField, FileField, NumberField, PasswordField, TextArea, TextField } from './text-fields.tsx';
import { WorkList } from './work-list.tsx';

/** The parts that people at work use. */
export function WorkingPage({ words, lang }: CataloguePageProps) {
  const rows = words.sites.map((site, index) => ({
    ...site,
    id: String(index),
    places: [200, 40, 100, 100, 40, 0, 0, 0][index] ?? 0,
  }));
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={words.breadcrumbs}
            items={[
              { label: words.nav[0] ?? '', href: '/' },
              { label: words.nav[1] ?? '', href: '/sites' },
              { label: 'Casablanca' },
            ]}
          />
        }
        title={words.title}
        badge={<Badge tone="success">{words.open}</Badge>}
        lead={words.lead}
        actions={
          <>
            <Button kind="primary" icon="plus">
              {words.add}
            </Button>
            <ButtonLink icon="download" href="/export" download>
              {words.exportLabel}
            </ButtonLink>
          </>
        }
      />
      <Tabs
        label={words.more}
        items={words.nav.map((label, index) => ({
          label,
          href: `/t${index}`,
          current: index === 0,
          count: index === 2 ? '12' : undefined,
        }))}
      />
      <Stack gap="large">
        <Split
          aside={
            <>
              <Card title={words.facts} level={2}>
                <DescriptionList items={words.descriptions} />
              </Card>
              <Card title={words.history} level={2}>
                <Timeline
                  items={[
                    { key: 'a', on: '2022-11-04', date: words.date, title: words.done },
                    { key: 'b', date: words.date, title: words.late, tone: 'attention', children: <p>{words.text}</p> },
                    { key: 'c', date: words.date, title: words.open, tone: 'neutral' },
                  ]}
                />
              </Card>
            </>
          }
        >
          <Section title={words.today}>
            <WorkList
              items={[
                {
                  key: '1',
                  title: words.company,
                  href: '/w1',
                  detail: words.text,
                  icon: 'warning',
                  attention: true,
                  end: <Badge tone="attention">{words.late}</Badge>,
                },
                { key: '2', title: words.company, href: '/w2', detail: words.site, icon: 'calendar', end: words.date },
                { key: '3', title: words.done, icon: 'mail' },
              ]}
            />
          </Section>
          <Steps
            label={words.more}
            doneLabel={words.doneStep}
            items={words.steps.map((label, index) => ({
              label,
              state: index === 0 ? 'done' : index === 1 ? 'current' : 'ahead',
              href: index === 0 ? '/s' : undefined,
            }))}
          />
          <Progress label={words.add} share={0.4} text={words.progress} />
          <Meter label={words.occupancy} share={0.9375} text="450 / 480" tone="attention" />
          <Mark
            lang={lang}
            text={words.evidence.text}
            spans={words.evidence.words.map((word) => {
              const start = words.evidence.text.indexOf(word);
              return { start, end: start + word.length, note: words.skill };
            })}
          />
        </Split>
        <FilterBar
          action="/sites"
          label={words.filter}
          submitLabel={words.filter}
          reset={{ label: words.reset, href: '/sites' }}
          active={[{ label: words.phase, removeLabel: `${words.reset} ${words.phase}`, href: '/sites?x' }]}
          more={{ label: words.more, children: <DateField name="from" label={words.date} /> }}
          hidden={{ sort: 'name' }}
        >
          <TextField name="q" type="search" label={words.search} />
          <Select
            name="site"
            label={words.site}
            emptyLabel={words.all}
            choices={rows.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FilterBar>
        <form method="post" action="/bulk">
          <Table
            caption={words.nav[1]}
            captionHidden
            id="sites-table"
            columns={[
              {
                key: 'name',
                head: words.site,
                names: true,
                cell: (row) => row.name,
                sort: { href: '?s=n', state: 'ascending' },
              },
              {
                key: 'state',
                head: words.state,
                cell: (row) => (
                  <Badge tone={row.places ? 'success' : 'neutral'}>{row.places ? words.open : words.late}</Badge>
                ),
              },
              { key: 'date', head: words.year, cell: () => words.date, nowrap: true },
              {
                key: 'places',
                head: words.places,
                align: 'end',
                cell: (row) => words.number(row.places),
                sort: { href: '?s=p' },
              },
              {
                key: 'act',
                head: words.more,
                align: 'end',
                cell: () => (
                  <ButtonLink kind="quiet" small href="/e" icon="edit">
                    {words.edit}
                  </ButtonLink>
                ),
              },
            ]}
            rows={rows}
            rowKey={(row) => row.id}
            rowHref={(row) => `/sites/${row.id}`}
            select={{
              name: 'site',
              head: words.choose,
              value: (row) => row.id,
              label: (row) => `${words.choose} ${row.name}`,
            }}
            totals={['', '', '', words.number(480), '']}
          />
        </form>
        <Pagination
          page={4}
          pages={120}
          hrefOf={(page) => `?page=${page}`}
          summary={words.range}
          labels={words.pages}
        />
        <Table
          caption={words.history}
          narrow="scroll"
          columns={[
            { key: 'name', head: words.site, names: true, cell: (row) => row.name },
            ...[2018, 2019, 2020, 2021, 2022].map((year) => ({
              key: String(year),
              head: String(year),
              align: 'end' as const,
              cell: () => words.number(1234),
            })),
          ]}
          rows={rows.slice(0, 3)}
          rowKey={(row) => row.id}
        />
        <Table
          caption={words.nav[3]}
          columns={[{ key: 'name', head: words.site, cell: () => '' }]}
          rows={[]}
          rowKey={() => ''}
          empty={
            <EmptyState
              title={words.empty}
              actions={
                <ButtonLink kind="primary" href="/new" icon="plus">
                  {words.add}
                </ButtonLink>
              }
            >
              {words.text}
            </EmptyState>
          }
        />
        <Section title={words.add}>
          <FormSample words={words} />
        </Section>
        <Stack>
          <Notice kind="info" title={words.open}>
            <p>{words.text}</p>
          </Notice>
          <Notice kind="warning" title={words.late}>
            <p>
              {words.text} <TextLink href="/x">{words.all}</TextLink>
            </p>
          </Notice>
          <Notice kind="danger">
            <p>{words.error}</p>
          </Notice>
        </Stack>
        <Confirm
          action="/delete"
          hidden={{ token: 't' }}
          confirmLabel={words.remove}
          cancel={{ label: words.reset, href: '/' }}
        >
          <p>{words.text}</p>
        </Confirm>
        <Disclosure summary={words.more}>
          <Prose>
            <p>{words.text}</p>
            <ul>
              <li>{words.site}</li>
            </ul>
          </Prose>
        </Disclosure>
        <ButtonRow>
          <Button kind="primary">{words.add}</Button>
          <Button>{words.edit}</Button>
          <Button kind="quiet">{words.reset}</Button>
          <Button kind="danger" icon="trash">
            {words.remove}
          </Button>
          <Button disabled>{words.add}</Button>
          <TextLink href="/back" arrow="back">
            {words.all}
          </TextLink>
        </ButtonRow>
        <Row spread>
          {iconNames.map((name) => (
            <Icon key={name} name={name} label={name} />
          ))}
        </Row>
      </Stack>
    </>
  );
}

function FormSample({ words }: { readonly words: CatalogueWords }) {
  const choices = words.steps.map((label, index) => ({
    value: String(index),
    label,
    hint: index === 1 ? words.hint : undefined,
  }));
  return (
    <Form
      action="/companies"
      hidden={{ token: 't' }}
      files
      label={words.add}
      errorTitle={words.error}
      errors={[
        { field: 'company', message: words.nameError },
        { field: 'phase', message: words.choiceError },
        { message: words.error },
      ]}
      actions={
        <>
          <Button kind="primary">{words.save}</Button>
          <ButtonLink kind="quiet" href="/">
            {words.reset}
          </ButtonLink>
        </>
      }
    >
      <TextField name="company" label={words.company} hint={words.hint} error={words.nameError} required />
      <FieldRow>
        <EmailField name="email" label={words.email} value="samira@example.ma" />
        <PasswordField name="password" label={words.password} autoComplete="new-password" />
      </FieldRow>
      <FieldSet legend={words.facts} hint={words.hint}>
        <FieldRow>
          <DateField name="on" label={words.year} value="2022-11-04" />
          <NumberField name="area" label={words.places} unit="m²" value={42} min={0} />
        </FieldRow>
        <TextArea name="need" label={words.need} optional={words.optional} value={words.text} />
        <Select name="sector" label={words.site} choices={choices} value="1" />
        <RadioGroup name="phase" label={words.state} choices={choices} value="1" error={words.choiceError} />
        <CheckboxGroup name="kinds" label={words.more} choices={choices} values={['0', '2']} inline />
        <FileField name="cv" label={words.file} accept=".pdf,.docx" hint={words.hint} />
        <Checkbox name="agree" label={words.agree} hint={words.hint} checked />
      </FieldSet>
    </Form>
  );
}
