import type { APIContext, GetStaticPaths } from 'astro';
import { LOCALES, type Locale, localePath } from '../figure/locale.ts';
import { card } from '../outputs/pictures/card.ts';
import { poster } from '../outputs/pictures/poster.ts';
import { keptPicture } from '../outputs/pictures/kept.ts';
import { getImprint, getSubjects } from '../outputs/sharing/subjects.ts';
import { getLinkedReport } from '../outputs/data/linked-report.ts';
import { hasPoster, PICTURE_NAMES, type PictureName, picturePath } from '../outputs/sharing/picture-address.ts';
import type { Subject } from '../outputs/sharing/subject.ts';

interface Props extends Record<string, unknown> {
  name: PictureName;
  subject: Subject;
}

export const getStaticPaths = (async () => {
  const subjects = (await Promise.all(LOCALES.map(getSubjects))).flat();
  return subjects.flatMap((subject) =>
    PICTURE_NAMES.filter((name) => name !== 'poster' || hasPoster(subject.kind)).map((name) => ({
      params: { picture: address(subject.locale, subject.path, name).replace(/^\/|\.png$/g, '') },
      props: { name, subject },
    })),
  );
}) satisfies GetStaticPaths;

/** A picture of a page, section or figure, beside its page: for the networks that show one, or to be passed on by hand. */
export async function GET({ props: { name, subject } }: APIContext<Props>): Promise<Response> {
  const imprint = await getImprint(subject.locale);
  const svg =
    name === 'poster' ? poster(subject, imprint, await destination(subject)) : card(name, subject, imprint);
  return new Response(await keptPicture(svg), { headers: { 'content-type': 'image/png' } });
}

async function destination({ locale, path }: Subject) {
  const { root, report } = await getLinkedReport();
  return {
    address: new URL(localePath(locale, path, root.pathname), root).href,
    isPublic: report.root !== undefined,
  };
}

function address(locale: Locale, page: string, name: PictureName): string {
  return localePath(locale, picturePath(page, name), '/');
}
