import type { Random } from '../../testing/random.ts';
import { Zipf } from './zipf.ts';

/** The most frequent words of the site's own prose, about in the order of their frequency. */
const common =
  `the of and in to a on for is that by with as was are not its from at it an which were be
  both this two has one between other their under or who round have but meeting security
  countries also states had foreign no text same after forum ministers only first says
  defence ministry said council russian chinese where page report year second since they
  more statement what cooperation than military talks gives all been before held article
  three sources whether would will part president member agreement named years head
  members date state joint place public own against new does office day without through
  list up out when agency party organisation each so visit account later early known
  exercise record named about while during regional common general document number
  leaders commission government secretary official line host words system until force
  international strategic level political another central national committee described
  wrote over field still trade partner point against army treaty economic
  signed delegation deputy development quoted communique summit chair border open training
  press media published name announced begins small large long short time later within
  several most many group capital attended speech academy institute scholars guests
  conference consultation mechanism opening closing question answer evidence claim
  original copy translation mirror archive paragraph title heading section version
  command staff troops navy patrol aircraft vessel manoeuvre drill plan project budget
  share growth export import energy gas oil pipeline contract supplier delivery transit
  region province city port harbour island coast river bridge road railway station airport
  law charter protocol declaration memorandum convention clause article ratified expired
  extended renewed suspended withdrew joined founded dissolved renamed merged succeeded
  expert professor director spokesperson envoy ambassador minister chairman marshal admiral
  colonel officer veteran observer analyst editor correspondent reporter witness
  information network data cyber technology satellite research science university school
  health food water climate disaster rescue crime terrorism extremism separatism drugs
  peace stability balance deterrence arms control missile nuclear weapon launch warning
  sanction tariff loan currency bank investment fund company enterprise factory
  history origin background purpose aim task duty right principle rule norm order
  dialogue exchange contact channel hotline format track working annual regular extraordinary
  bilateral multilateral trilateral mutual equal sovereign neutral allied neighbouring
  northern southern eastern western maritime continental global local domestic overseas`
    .split(/\s+/)
    .filter((word, i, all) => all.indexOf(word) === i);

const onsets = 'b c d f g h k l m n p r s t v w br ch cl dr fl gr pl pr sh sp st str th tr'.split(
  ' ',
);
const vowels = 'a e i o u ai ea ee io ou'.split(' ');
const codas = 'b ck d ft g l ll m n nd ng nt p r rk rm rn s ss st t x'.split(' ');

/** How many different words there are. */
const size = 40_000;

/**
 * Words with the frequencies of a natural language. Behind the common words stand
 * rare ones that are made up, so that a larger corpus has a larger vocabulary, as
 * texts have: this is what the size of a search index depends on.
 */
export class Vocabulary {
  readonly #zipf = new Zipf(size, 1);

  word(random: Random): string {
    return wordOfRank(this.#zipf.draw(random));
  }
}

function wordOfRank(rank: number): string {
  const known = common[rank];
  if (known !== undefined) return known;
  let number = (rank * 7919) % (2 * size);
  const take = (parts: readonly string[]): string => {
    const part = parts[number % parts.length] ?? '';
    number = Math.floor(number / parts.length);
    return part;
  };
  const stem = take(onsets) + take(vowels) + take(codas) + take(vowels) + take(codas);
  return number > 0 ? stem + take(vowels) + take(codas) : stem;
}
