package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** How text is cut into the words that a search compares, and what a user types into a query. */
final class Words {
    /** Words of Unicode's UAX #29, without 's, case and diacritics, as Porter's stems. */
    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(source));
            return new TokenStreamComponents(source, new PorterStemFilter(new ASCIIFoldingFilter(words)));
        }
    };

    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]+)");
    /** More than anybody types; keeps what is pasted from becoming a query of thousands of clauses. */
    private static final int MAX_PARTS = 64;

    private Words() {}

    /** All parts must occur, each in one of the fields. */
    static Query query(String typed, List<String> fields) {
        QueryBuilder builder = new QueryBuilder(ANALYZER);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int clauses = 0;
        for (String part : parts(typed)) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            int found = 0;
            for (String field : fields) {
                // A word that the tokenizer splits (mid-April) is searched as a phrase too.
                Query query = builder.createPhraseQuery(field, part);
                if (query != null) {
                    any.add(query, BooleanClause.Occur.SHOULD);
                    found++;
                }
            }
            if (found > 0) {
                all.add(any.build(), BooleanClause.Occur.MUST);
                clauses++;
            }
        }
        return clauses == 0 ? new MatchNoDocsQuery() : all.build();
    }

    private static List<String> parts(String typed) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(typed);
        while (matcher.find() && parts.size() < MAX_PARTS) {
            parts.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return parts;
    }
}
