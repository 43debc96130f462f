package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Office.Sort;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.jspecify.annotations.Nullable;

/** The nouns for offices, organs of state and people, and which offices each may mean. */
final class Offices {
    /** Whoever leads a state, whatever the title. */
    static final String LEADER = "LEADER";

    /** One who stands beside the one in the office that the words name. */
    static final String DEPUTY = "DEPUTY";

    /** One who is no longer, or not yet, in the office that the words name. */
    static final String FORMER = "FORMER";

    private static final int LONGEST = 7;
    private static final Set<String> LINKS = Set.of("of", "for", "to", "in");
    private static final Set<String> BESIDE = Words.of("deputy vice assistant junior");
    /** Who leads or speaks is a person, whatever the body. */
    private static final Set<String> HEADS = Words.of("chief commissioner leader spokesman commander");

    private static final Set<String> PAST = Words.of("former ex late future incoming onetime erstwhile then");

    private static final Set<String> ORGANS = Set.of("GOVT", "FMIN_ORG", "DMIN_ORG", "MIL", "LEG", "COURT", "POLICE");
    private static final Set<String> PEOPLE =
            Words.of("CIVIL REFUGEE WORKERS FARMERS PROTEST REBEL MILITIA UAF TERROR SEPARATIST HACKER "
                    + "CRIME PKO NGO UNION COMPANY");
    private static final Set<String> PRIVATE =
            Words.of("JOURNALIST EXPERT LAWYER ACTIVIST BUSINESS CEO CLERGY TEACHER STUDENT MEDICAL");

    /** Titles of heads of state and of government; those of a row go together. */
    private static final String[][] TITLES = {
        {"chancellor"},
        {"prime minister", "premier", "taoiseach"},
        {"president"},
        {"king", "queen", "monarch", "emperor", "sultan", "emir", "grand duke", "prince"},
        {"pope", "pontiff"}
    };

    private record Entry(String role, Sort sort) {}

    private final Map<String, Entry> entries = new HashMap<>(700);

    Offices() {
        Table.read("offices", row -> put(row[0], row[1], sort(row[0], row[1])));
        all(LEADER, Sort.OFFICE, "leader|ruler|dictator|strongman|autocrat|despot|tyrant|statesman");
        all("FM", Sort.OFFICE, "fm|head of diplomacy|foreign policy chief");
        all("ENVOY", Sort.OFFICE, "representative|emissary|negotiator|mediator|delegate");
        all("AMB", Sort.OFFICE, "top envoy");
        all("SPOKES", Sort.OFFICE, "speaker of the ministry|communications director");
        all(
                "POST",
                Sort.OFFICE,
                "chief|head|director|director general|deputy director|chairman|chairwoman|chair|chairperson|secretary"
                        + "|commissioner|governor|adviser|advisor|aide|officer|prosecutor|general|inspector|coordinator");
        all(
                "",
                Sort.PERSON,
                "expert|professor|historian|observer|commentator|author|writer|researcher|economist|man|woman|dealer"
                        + "|citizen|resident|witness|politician|veteran|blogger|defector|prisoner|hostage|suspect|soldier"
                        + "|pilot|fighter|sergeant|victim|doctor|singer|athlete|star|magnate|billionaire|critic|wife|husband"
                        + "|son|daughter|brother|sister|father|mother");
        all(
                "GOVT",
                Sort.ORGAN,
                "regime|dictatorship|junta|authorities|authority|leadership|ministry|embassy|diplomacy|presidency|delegation"
                        + "|forces|force|army|troops|military|navy|air force|fleet|intelligence|intelligence agency"
                        + "|security service|secret service|security council|state department|kremlin|central bank|senate"
                        + "|house of representatives|border guards|coast guard|mission|consulate|foreign intelligence");
        all("COUNTRY", Sort.COUNTRY, "country|nation|state|republic|kingdom|monarchy|side");
        all("", Sort.COUNTERPART, "counterpart|opposite number|ally|friend|host|guest|colleague|rival|partner");
        all(
                "",
                Sort.PEOPLE,
                "people|citizens|residents|experts|analysts|soldiers|mercenaries|militants|sources|source|observers"
                        + "|critics|supporters|neighbours|neighbors|enemies|members|victims|witnesses|opposition|community|coalition|population|families"
                        + "|women|children|men|scientists|prisoners|hostages|rulers of the world");
        all("", Sort.BODY, "group|party|movement|organisation|organization|company|firm|bank");
        all(
                "MILCOM",
                Sort.OFFICE,
                "commodore|wing commander|brigadier|field marshal|vice admiral|rear admiral|lieutenant");
        all(
                "MEDIA",
                Sort.MEDIA,
                "media|press|state television|television|channel|radio|outlet|newspaper|daily|magazine");
    }

    private void all(String role, Sort sort, String phrases) {
        for (String phrase : phrases.split("\\|", -1)) {
            put(phrase, role, sort);
        }
    }

    private void put(String phrase, String role, Sort sort) {
        Sort organ = phrase.equals("intelligence agency") || phrase.equals("security service") ? Sort.ORGAN : sort;
        entries.put(key(phrase), new Entry(role, organ));
    }

    private static Sort sort(String phrase, String role) {
        if (HEADS.contains(phrase.substring(phrase.lastIndexOf(' ') + 1))) {
            return Sort.OFFICE;
        }
        if (ORGANS.contains(role)) {
            return Sort.ORGAN;
        }
        if (PEOPLE.contains(role)) {
            return Sort.PEOPLE;
        }
        return role.equals("MEDIA") ? Sort.MEDIA : PRIVATE.contains(role) ? Sort.PERSON : Sort.OFFICE;
    }

    private static String key(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('-', ' ').replace(".", "");
    }

    /** The last such noun in the tokens from {@code from} to {@code to}, with the longest phrase for it. */
    @Nullable
    Office last(Sentence sentence, int from, int to) {
        for (int end = to; end > from; end--) {
            for (int start = Math.max(from, end - LONGEST); start < end; start++) {
                Office office = exactly(sentence, start, end);
                if (office != null) {
                    return beside(sentence, from, office);
                }
            }
        }
        return null;
    }

    /** Titles of several nouns, "Secretary of State", each from its first token to one past its last. */
    List<int[]> compounds(Sentence sentence) {
        List<int[]> out = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (!LINKS.contains(tokens.get(i).text())) {
                continue;
            }
            for (int end = Math.min(tokens.size(), i + LONGEST); end > i + 1; end--) {
                int start = i - 1;
                if (exactly(sentence, start, end) != null) {
                    out.add(new int[] {start, end});
                    break;
                }
            }
        }
        return out;
    }

    private @Nullable Office exactly(Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        Token last = tokens.get(end - 1);
        if (last.upos().equals("ADJ")
                || last.upos().equals("PUNCT")
                || last.upos().equals("DET")) {
            return null;
        }
        StringBuilder before = new StringBuilder();
        for (int i = start; i < end - 1; i++) {
            boolean many = tokens.get(i).xpos().endsWith("S")
                    && LINKS.contains(tokens.get(i + 1).text());
            String word = many
                    ? singular(key(tokens.get(i).text()))
                    : key(tokens.get(i).text());
            if (!word.isBlank()) {
                before.append(word).append(' ');
            }
        }
        String word = key(last.text());
        boolean plural = noun(tokens, start, end).xpos().endsWith("S");
        String words = before + word;
        if (last.xpos().endsWith("S") && !entries.containsKey(words)) {
            String lemma = key(last.lemma());
            words = before + (lemma.equals(word) && word.endsWith("s") ? singular(word) : lemma);
        }
        Entry entry = entries.get(words);
        if (entry == null || (start > 0 && isCommon(entry.sort) && Letters.startsUpper(last.text()))) {
            // Son, Friend and Power are names too
            return null;
        }
        return new Office(entry.role, entry.sort, plural, words, start, end);
    }

    /** The noun that the others of a title hang from: the first of "ambassador to the United Nations". */
    private static Token noun(List<Token> tokens, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (LINKS.contains(tokens.get(i).text())) {
                return tokens.get(i - 1);
            }
        }
        return tokens.get(end - 1);
    }

    private static boolean isCommon(Sort sort) {
        return sort != Sort.OFFICE && sort != Sort.ORGAN;
    }

    private static String singular(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    /** Deputies and former holders are not the holders. */
    private static Office beside(Sentence sentence, int from, Office office) {
        int before = office.start() - 1;
        while (before > from && sentence.token(before).text().equals("-")) {
            before--;
        }
        String word = before >= from ? key(sentence.token(before).text()) : "";
        boolean past = office.role().startsWith("EX_") || PAST.contains(word);
        if (office.sort() != Sort.OFFICE || !(past || BESIDE.contains(word))) {
            return office;
        }
        return new Office(past ? FORMER : DEPUTY, office.sort(), office.plural(), office.words(), before, office.end());
    }

    /** Whether a tenure is in an office that these words may mean. */
    static boolean fits(Office office, Tenure tenure) {
        String held = tenure.role();
        return switch (office.role()) {
            case LEADER -> held.equals("HOS") || held.equals("HOG") || held.equals("IGO_HEAD");
            case "MIN" ->
                office.words().equals("minister")
                        ? Set.of("FM", "DM", "IM", "FINMIN", "MIN").contains(held)
                        : held.equals("MIN")
                                && tenure.position().toLowerCase(Locale.ROOT).contains(firstWord(office));
            case "DIPLOMAT" -> Set.of("FM", "DFM", "AMB", "AMB_UN").contains(held);
            case "ENVOY" -> held.equals("AMB") || held.equals("AMB_UN");
            case "EU_HR" -> tenure.position().contains("High Representative");
            default -> held.equals(office.role()) && !isOtherTitle(office.words(), tenure.position());
        };
    }

    /** A king is no president, and a chancellor no prime minister, though the tables give them one role. */
    private static boolean isOtherTitle(String words, String position) {
        String asked = title(words);
        String held = title(position.toLowerCase(Locale.ROOT));
        return asked != null && held != null && !asked.equals(held) && !words.contains(" of ");
    }

    private static @Nullable String title(String words) {
        for (String[] titles : TITLES) {
            for (String title : titles) {
                if (words.contains(title)) {
                    return titles[0];
                }
            }
        }
        return null;
    }

    private static String firstWord(Office office) {
        return office.words().split(" ", 2)[0];
    }

    /** Whether one person at a time holds the office. */
    static boolean isSingle(Office office) {
        return Set.of("HOS", "HOG", LEADER, "FM", "DM", "IM", "FINMIN", "VP", "CHOD")
                .contains(office.role());
    }
}
