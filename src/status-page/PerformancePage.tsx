import type { PerformanceLine, PerformanceView } from '../application/site/siteView';
import { wordsOfDate, type Language } from '../messages/dates';
import { siteWords, type SiteWords } from '../messages/siteWords';
import { placeAt } from './address';
import { inLanguage } from './pieces';
import { PlaceForm } from './PlaceLink';
import { SatisfactionSection } from './SatisfactionSection';
import { ShareChart } from './ShareChart';
import type { Site } from './useSite';

/** Open figures. Each chart is a picture of the table below it; the table is what a screen reader reads. */
export function PerformancePage({ view, site }: { readonly view: PerformanceView; readonly site: Site }) {
  const { language } = site;
  const words = siteWords[language];
  const labels = words.performance;
  const months = view.months.map(({ month, share }): PerformanceLine => ({ name: monthName(month, language), share, median: null }));
  return (
    <>
      <section aria-labelledby="title">
        <h1 id="title">{labels.title}</h1>
        <p>{labels.intro}</p>
        {view.foundAnswers === 0 ? null : <p>{labels.found(view.foundAnswers)}</p>}
        <PlaceForm site={site} place={placeAt('performance', site.place)} field="region" class="search">
          <label for="region">{words.region}</label>
          <select key={site.place.region} id="region" name="kawasan">
            <option value="">{words.allRegions}</option>
            {site.frame.regions.map(({ code, name }) => <option key={code} value={code} selected={code === site.place.region}>{name}</option>)}
          </select>
          <button type="submit" class="button">{words.show}</button>
        </PlaceForm>
      </section>
      <Figures id="services" title={view.region === '' ? labels.services : labels.servicesOf(view.region)} name={labels.name.service} lines={view.services} words={words} language={language} />
      <Figures id="regions" title={labels.regions} name={labels.name.region} lines={view.regions} words={words} language={language} />
      <Figures id="months" title={labels.months} name={labels.name.month} lines={months} words={words} language={language} />
      {view.satisfaction === null ? null : <SatisfactionSection view={view.satisfaction} language={language} />}
    </>
  );
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly lines: readonly PerformanceLine[];
  readonly words: SiteWords;
  readonly language: Language;
}

function Figures({ id, title, name, lines, words, language }: Part) {
  const labels = words.performance;
  const known = lines.filter(({ share }) => share !== null);
  const withMedian = known.some(({ median }) => median !== null);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {known.length === 0 ? <p>{labels.none}</p> : (
        <>
          <ShareChart lines={known.map((line) => ({ name: inLanguage(line.name, language), percent: line.share?.percent ?? 0 }))} />
          <table class="figures">
            <caption class="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{name}</th>
                <th scope="col">{labels.share}</th>
                <th scope="col">{labels.volume}</th>
                {withMedian ? <th scope="col">{labels.median}</th> : null}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.name.id}>
                  <th scope="row">{inLanguage(line.name, language)}</th>
                  {line.share === null ? <td colSpan={withMedian ? 3 : 2}>{words.notEnough}</td> : (
                    <>
                      <td>{line.share.percent}%</td>
                      <td>{line.share.finished}</td>
                      {withMedian ? <td>{line.median === null ? '–' : words.hours(decimal(line.median, language))}</td> : null}
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function decimal(number: number, language: Language): string {
  const text = String(Math.round(number * 10) / 10);
  return language === 'id' ? text.replace('.', ',') : text;
}

function monthName(month: string, language: Language): PerformanceLine['name'] {
  const { month: name, year } = wordsOfDate(`${month}-01`, language);
  return { id: `${name} ${year}`, en: `${name} ${year}` };
}
