import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * {@code Nlp4jTrees IN OUT}: reads sentences with NLP4J 1.1 (Emory) and turns its trees into Universal Dependencies. Reads
 * one word a line and an empty line after each sentence, writes {@code word, head, relation} for each, heads counted from
 * 1 and 0 for the root; {@code -DOCSTART-} is passed through. The order of the steps in {@link #converted} matters.
 */
public final class Nlp4jTrees {
    private static final String AT = "edu/emory/mathcs/nlp/";
    private static final String CONFIG = "<configuration><lexica>"
            + "<ambiguity_classes field='word_form_simplified_lowercase'>" + AT
            + "lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
            + "<word_clusters field='word_form_simplified_lowercase'>" + AT
            + "lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters></lexica>"
            + "<models><pos>" + AT + "models/en-pos.xz</pos><dep>" + AT + "models/en-dep.xz</dep></models></configuration>";
    private static final int BATCH = 400;
    private static final Set<String> CASES = Set.of("prep", "agent", "dative", "advmod", "advcl", "npadvmod");
    private static final Set<String> NOMINAL = Set.of("nsubj", "nsubjpass", "dobj", "pobj", "dative", "appos", "npadvmod");
    private static final String PLACES = "here|there|up|down|out|over|away|back|off|on|in|ahead|home|so|outside|inside|far|around";
    /** Adjectives whose infinitive is the predicate's own: "it is able to", unlike "it is hard to". */
    private static final Set<String> PERSONAL = Set.of("able", "unable", "likely", "unlikely", "ready", "willing", "unwilling",
            "due", "set", "sure", "certain", "eligible", "free", "bound", "about", "prepared", "eager", "reluctant");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("dative", "iobj"),
            Map.entry("nsubjpass", "nsubj:pass"), Map.entry("csubjpass", "csubj:pass"), Map.entry("auxpass", "aux:pass"),
            Map.entry("neg", "advmod"), Map.entry("agent", "advmod"), Map.entry("poss", "nmod:poss"),
            Map.entry("prt", "compound:prt"), Map.entry("predet", "det:predet"),
            Map.entry("preconj", "cc:preconj"), Map.entry("pobj", "obl"), Map.entry("pcomp", "advcl"), Map.entry("meta", "dep"),
            Map.entry("acomp", "xcomp"), Map.entry("attr", "xcomp"), Map.entry("oprd", "xcomp"));

    private final NLPNode[] nodes;
    private final int[] head;
    private final String[] rel;
    private final boolean[] phrase;

    private Nlp4jTrees(NLPNode[] nodes) {
        this.nodes = nodes;
        head = IntStream.range(0, nodes.length).map(i -> i == 0 ? -1 : nodes[i].getDependencyHead().getID()).toArray();
        rel = IntStream.range(0, nodes.length).mapToObj(i -> i == 0 ? "" : nodes[i].getDependencyLabel()).toArray(String[]::new);
        phrase = new boolean[nodes.length];
    }

    public static void main(String[] args) throws IOException {
        NLPDecoder decoder = new NLPDecoder(new ByteArrayInputStream(CONFIG.getBytes(StandardCharsets.UTF_8)));
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            List<List<String>> batch = new ArrayList<>();
            List<String> words = new ArrayList<>();
            for (String line = ""; line != null; ) {
                line = in.readLine();
                if (line != null && !line.isEmpty()) {
                    words.add(line);
                } else if (!words.isEmpty()) {
                    batch.add(words);
                    words = new ArrayList<>();
                }
                if (batch.size() == BATCH || line == null) {
                    batch.parallelStream().map(s -> rows(decoder, s)).forEachOrdered(out::println);
                    batch.clear();
                }
            }
        }
    }

    private static String rows(NLPDecoder decoder, List<String> words) {
        if (words.get(0).equals("-DOCSTART-")) {
            return String.join("\n", words) + "\n";
        }
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            String plain = words.get(i - 1).replaceAll("[‘’]", "'").replaceAll("[“”]", "\"").replaceAll("[–—]", "--");
            nodes[i] = new NLPNode(i, plain);
        }
        Nlp4jTrees tree = new Nlp4jTrees(decoder.decode(nodes));
        tree.converted();
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i < nodes.length; i++) {
            rows.append(words.get(i - 1)).append('\t').append(tree.head[i]).append('\t').append(tree.rel[i]).append('\n');
        }
        return rows.toString();
    }

    private void converted() {
        int[] upwards = words().boxed().sorted((a, b) -> depth(b) - depth(a)).mapToInt(i -> i).toArray();
        words().forEach(this::dated);
        words().filter(i -> rel[i].equals("ccomp")).forEach(this::raised);
        words().filter(i -> rel[i].matches("pcomp|csubj") || rel[i].equals("ccomp") && be(head[i]))
                .forEach(this::free);
        IntStream.of(upwards).forEach(this::prepositional);
        IntStream.of(upwards).filter(this::be).forEach(this::copular);
        IntStream.of(upwards).forEach(i -> rel[i] = renamed(i));
        words().filter(i -> rel[i].equals("conj")).forEach(i -> {
            while (rel[head[i]].equals("conj")) {
                head[i] = head[head[i]];
            }
        });
        words().filter(i -> rel[i].equals("cc")).forEach(i -> {
            int first = rel[head[i]].equals("conj") ? head[head[i]] : head[i];
            words().filter(j -> j > i && rel[j].equals("conj") && head[j] == first).findFirst().ifPresent(j -> head[i] = j);
        });
    }

    /** "wants [him to go]", "let [me know]": the subject of a clause that is not finite is the object of the verb above. */
    private void raised(int clause) {
        boolean to = below(clause).anyMatch(i -> tag(i).equals("TO"));
        boolean bare = !tag(clause).matches("VB[DPZ]|MD") && below(clause).noneMatch(i -> rel[i].startsWith("aux"));
        int[] subjects = below(clause).filter(i -> rel[i].startsWith("nsubj") && i > head[clause] && i < clause).toArray();
        if ((to || bare) && subjects.length == 1 && below(clause).noneMatch(i -> rel[i].equals("mark"))) {
            head[subjects[0]] = head[clause];
            rel[subjects[0]] = "dobj";
            rel[clause] = "xcomp";
        }
    }

    /** "Sept. 10": the day is the head, not the month. */
    private void dated(int month) {
        int day = month + 1;
        if (day < head.length && head[day] == month && tag(day).equals("CD") && form(day).matches("[0-3]?\\d")
                && form(month).matches("(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(\\.|[a-z]*)")) {
            rel[day] = rel[month];
            promote(day, month);
            rel[month] = "compound";
        }
    }

    /** "[what he said] is": "what" is a noun of the clause above, and the rest describes it. */
    private void free(int clause) {
        below(clause).filter(i -> i < clause && tag(i).equals("WP") && rel[i].matches("dobj|nsubj|nsubjpass")).limit(1).forEach(i -> {
            head[i] = head[clause];
            rel[i] = switch (rel[clause]) {
                case "pcomp" -> "pobj";
                case "csubj" -> "nsubj";
                default -> "attr";
            };
            head[clause] = i;
            rel[clause] = "relcl";
        });
    }

    /** "in London": the noun or the clause takes the place of the preposition. */
    private void prepositional(int i) {
        int[] objects = below(i).filter(j -> rel[j].equals("pobj") || rel[j].equals("pcomp")).toArray();
        if (objects.length == 0) {
            return;
        }
        int object = objects[0];
        boolean clause = rel[object].equals("pcomp")
                && (tag(object).startsWith("VB") || below(object).anyMatch(j -> rel[j].startsWith("nsubj")));
        if (CASES.contains(rel[i])) {
            boolean noun = nominal(head[i]);
            rel[object] = clause ? noun ? "acl" : "advcl" : noun ? "nmod:" : "obl";
        } else {
            rel[object] = rel[i];
        }
        phrase[object] = true;
        promote(object, i);
        rel[i] = clause ? "mark" : "case";
    }

    /** "is happy", "is in London": what is said of the subject takes the place of the copula. */
    private void copular(int be) {
        int[] said = below(be).filter(i -> rel[i].matches("attr|acomp|oprd")).toArray();
        boolean there = below(be).anyMatch(i -> rel[i].equals("expl"));
        if (there || rel[be].startsWith("aux")) {
            below(be).filter(i -> rel[i].equals("attr")).forEach(i -> rel[i] = "nsubj");
            return;
        }
        boolean it = below(be).anyMatch(i -> rel[i].equals("nsubj") && form(i).equals("it"));
        boolean subject = below(be).anyMatch(i -> rel[i].matches("[nc]subj"));
        if (said.length == 0) {
            said = below(be).filter(i -> i > be && subject && !it && rel[i].matches("[cx]comp")).limit(1).toArray();
        }
        if (said.length == 0 && below(be).noneMatch(i -> rel[i].matches("[cx]comp"))) {
            said = below(be).filter(i -> i > be && (phrase[i] && rel[i].matches("obl|advcl")
                    || rel[i].matches("advmod|prep") && form(i).matches(PLACES))).limit(1).toArray();
            if (said.length == 0) {
                said = below(be).filter(i -> i < be && form(i).matches("where|how|here")).limit(1).toArray();
            }
        }
        if (said.length == 0) {
            return;
        }
        int predicate = said[0];
        rel[predicate] = rel[be];
        promote(predicate, be);
        rel[be] = "cop";
        int[] clause = below(predicate).filter(i -> i > predicate && rel[i].matches("[cx]comp")).limit(1).toArray();
        if (it && clause.length == 1 && !PERSONAL.contains(form(predicate))) {
            below(predicate).filter(i -> rel[i].equals("nsubj") && form(i).equals("it")).forEach(i -> rel[i] = "expl");
            rel[clause[0]] = "csubj";
        }
    }

    private String renamed(int i) {
        return switch (rel[i]) {
            case "nmod" -> tag(i).matches("CD|\\$") ? "nummod" : tag(i).matches("(JJ|VB).*") ? "amod" : "compound";
            case "nmod:" -> "nmod";
            case "aux" -> tag(i).equals("TO") ? "mark" : "aux";
            case "qmod" -> tag(i).matches("CD|\\$") ? "nummod" : "advmod";
            case "dobj" -> nodes[head[i]].getLemma().matches("tell|inform|notify|remind|assure")
                    && (tag(i).equals("PRP") || below(head[i]).anyMatch(j -> rel[j].equals("ccomp"))) ? "iobj" : "obj";
            case "relcl" -> below(i).anyMatch(j -> tag(j).equals("TO")) ? "acl" : "acl:relcl";
            case "prep" -> tag(i).equals("IN") && tag(head[i]).startsWith("VB") ? "obl" : "advmod";
            case "npadvmod" -> nominal(head[i]) ? "nmod" : "obl";
            default -> NAMES.getOrDefault(rel[i], rel[i]);
        };
    }

    private boolean be(int i) {
        return nodes[i].isLemma("be") || i > 0 && tag(i).startsWith("VB") && form(i).matches("'?(s|re|m)");
    }

    private boolean nominal(int i) {
        return i > 0 && (tag(i).matches("N.*|PRP|CD|\\$|W?DT|WP|EX|FW|ADD") || NOMINAL.contains(rel[i]) && !tag(i).matches("VB.*|IN"));
    }

    private void promote(int below, int above) {
        head[below] = head[above];
        words().filter(i -> head[i] == above).forEach(i -> head[i] = below);
        head[above] = below;
    }

    private IntStream below(int i) {
        return words().filter(j -> head[j] == i);
    }

    private IntStream words() {
        return IntStream.range(1, head.length);
    }

    private int depth(int i) {
        return i == 0 ? 0 : 1 + depth(head[i]);
    }

    private String form(int i) {
        return nodes[i].getWordFormLowercase();
    }

    private String tag(int i) {
        return nodes[i].getPartOfSpeechTag();
    }
}
