import type { APIContext, GetStaticPaths } from 'astro';
import { LOCALES, type Locale, localePath } from '../figure/locale.ts';
import { keptPicture } from '../outputs/pictures/kept.ts';
import type { Destination } from '../outputs/pictures/order.ts';
import { getImprint, getSubjects } from '../outputs/sharing/subjects.ts';
import { getLinkedReport } from '../outputs/data/linked-report.ts';
import {
  hasPoster,
  PICTURE_NAMES,
  type PictureName,
  picturePath,
} from '../outputs/sharing/picture-address.ts';
import { ownImprint, type Subject } from '../outputs/sharing/subject.ts';
import { dictionary } from '../words/dictionary.ts';

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
  const imprint = ownImprint(await getImprint(subject.locale, subject.edition), subject);
  const png = await keptPicture({ name, subject, imprint, destination: await destination(subject) });
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}

async function destination({ locale, path }: Subject): Promise<Destination> {
  const { root, report } = await getLinkedReport();
  const { scan, notPublic } = dictionary(locale).share;
  return {
    address: new URL(localePath(locale, path, root.pathname), root).href,
    scan,
    ...(report.root === undefined && { notPublic }),
  };
}

function address(locale: Locale, page: string, name: PictureName): string {
  return localePath(locale, picturePath(page, name), '/');
}
