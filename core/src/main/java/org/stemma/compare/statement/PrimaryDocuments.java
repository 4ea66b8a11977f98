package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.memo.PerArticle;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Actor;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Outlet;
import org.stemma.model.Reading;
import org.stemma.model.Rendered;
import org.stemma.model.SameStatement.Rendering;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/**
 * Holds quotations against the document in which the speaker made the statement, where an article is that document: its
 * outlet is the speaker or the body that the speaker's role names, and its own text has the words. What a desk notes of
 * an outlet has no part in it. Keeps what was found of each article; safe from any thread.
 */
public final class PrimaryDocuments {
    /** A run of so many words, weighing so much, is no chance. */
    private static final int LONG_RUN = 6;

    private static final double ENOUGH_IN_A_RUN = 4.5;
    /** A shorter quotation is enough, if all of it is there. */
    private static final int SHORT_RUN = 3;

    private static final int SHORTEST_NAME = 4;

    /** An article, its words, and where each of them stands in it. */
    private record Document(Article article, List<Word> words, List<String> folded, Map<String, List<Integer>> places) {
        static Document of(Article article) {
            List<Word> words = Words.of(article.body());
            List<String> folded = words.stream().map(Word::folded).toList();
            Map<String, List<Integer>> places = new HashMap<>();
            for (int at = 0; at < folded.size(); at++) {
                places.computeIfAbsent(folded.get(at), any -> new ArrayList<>()).add(at);
            }
            return new Document(article, words, folded, places);
        }

        /** Where a run of words stands first; -1 where it does not. */
        int indexOf(List<String> run) {
            if (run.isEmpty()) {
                return 0;
            }
            for (int at : places.getOrDefault(run.get(0), List.of())) {
                int end = at + run.size();
                if (end <= folded.size() && folded.subList(at, end).equals(run)) {
                    return at;
                }
            }
            return -1;
        }
    }

    /** All that tells what somebody published; the key is that of {@link Said#speaker}. */
    private record Speaker(String name, Optional<String> role, Optional<String> key) {}

    /** A statement, and the articles in which its speaker may have made it. */
    private record Held(Said said, List<Article> documents) {}

    private record OfArticle(ArticleId article, List<Held> held) {}

    private final PerArticle<OfArticle, List<Rendered>> rendered = new PerArticle<>(OfArticle::article);

    /** The articles by the folded name of their outlet, and the names under which actors go. */
    private static final class Shelf {
        private final Map<String, List<Article>> byOutlet = new HashMap<>();
        private final Map<String, Actor> actors = new HashMap<>();
        private final Map<Speaker, List<Article>> published = new HashMap<>();
        private int longestName;

        private Shelf(Collection<Reading> readings, Collection<Actor> actors) {
            for (Reading reading : readings) {
                String name = reading.article()
                        .outlet()
                        .map(Outlet::name)
                        .map(PrimaryDocuments::spaced)
                        .orElse("");
                if (name.length() >= SHORTEST_NAME) {
                    byOutlet.computeIfAbsent(name, any -> new ArrayList<>()).add(reading.article());
                    longestName = Math.max(longestName, name.split(" ").length);
                }
            }
            actors.forEach(actor -> this.actors.put(actor.id().toString(), actor));
        }

        /** What the speaker published, or a body that the speaker's role names. */
        List<Article> of(Said said) {
            Claimant speaker = said.statement().speaker();
            return published.computeIfAbsent(
                    new Speaker(speaker.name(), speaker.role(), said.speaker()), this::published);
        }

        private List<Article> published(Speaker speaker) {
            Set<String> outlets = new TreeSet<>();
            outlets.add(spaced(speaker.name()));
            speaker.key().flatMap(key -> Optional.ofNullable(actors.get(key))).ifPresent(actor -> {
                outlets.add(Words.fold(actor.name()));
                actor.variants().forEach(variant -> outlets.add(Words.fold(variant)));
            });
            speaker.role().ifPresent(role -> outlets.addAll(runs(Words.of(role))));
            List<Article> documents = new ArrayList<>();
            outlets.forEach(outlet -> documents.addAll(byOutlet.getOrDefault(outlet, List.of())));
            return documents;
        }

        /** Every run of words that may be the name of an outlet. */
        private Set<String> runs(List<Word> words) {
            Set<String> runs = new TreeSet<>();
            for (int from = 0; from < words.size(); from++) {
                StringBuilder run = new StringBuilder();
                for (int at = from; at < Math.min(words.size(), from + longestName); at++) {
                    run.append(run.length() == 0 ? "" : " ")
                            .append(words.get(at).folded());
                    runs.add(run.toString());
                }
            }
            return runs;
        }
    }

    /**
     * Every statement that a document of its speaker has, by id.
     *
     * @param statements in context
     * @param readings the articles, among them the documents
     * @param actors who is named how
     */
    public List<Rendered> among(Collection<Said> statements, Collection<Reading> readings, Collection<Actor> actors) {
        Shelf shelf = new Shelf(readings, actors);
        SortedMap<ArticleId, List<Held>> held = new TreeMap<>();
        for (Said said : statements) {
            ArticleId own = said.id().article();
            List<Article> documents = said.statement().kind() != Statement.Kind.SAID
                    ? List.of()
                    : shelf.of(said).stream()
                            .filter(article -> !article.id().equals(own))
                            .toList();
            if (!documents.isEmpty()) {
                held.computeIfAbsent(own, any -> new ArrayList<>()).add(new Held(said, documents));
            }
        }
        Map<ArticleId, Document> opened = new HashMap<>(); // looked up only
        return rendered
                .of(
                        held.entrySet().stream()
                                .map(of -> new OfArticle(of.getKey(), of.getValue()))
                                .toList(),
                        of -> of.held().stream()
                                .flatMap(one -> rendered(one, opened).stream())
                                .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** Against the document that has it best, if any has it. */
    private static Optional<Rendered> rendered(Held held, Map<ArticleId, Document> opened) {
        return held.documents().stream()
                .map(article -> opened.computeIfAbsent(article.id(), any -> Document.of(article)))
                .flatMap(document -> against(held.said(), document).stream())
                .min(Comparator.comparing(Rendered::rendering)
                        .thenComparing(found -> found.document().article())
                        .thenComparing(Rendered::document));
    }

    /** The folded words with one blank between them. */
    private static String spaced(String words) {
        StringBuilder spaced = new StringBuilder();
        Words.of(words)
                .forEach(word -> spaced.append(spaced.length() == 0 ? "" : " ").append(word.folded()));
        return spaced.toString();
    }

    private static Optional<Rendered> against(Said said, Document document) {
        List<List<String>> quotes = said.quotes();
        List<String> words = said.words();
        if (said.isSpoken() || quotes.isEmpty()) {
            quotes = List.of(words);
        }
        List<Integer> starts = quotes.stream().map(document::indexOf).toList();
        boolean all = starts.stream().allMatch(start -> start >= 0);
        int length = quotes.stream().mapToInt(List::size).sum();
        if (all && length >= SHORT_RUN && said.isQuoted()) {
            int from = starts.stream().min(Comparator.naturalOrder()).orElseThrow();
            int to = from;
            for (int at = 0; at < quotes.size(); at++) {
                to = Math.max(to, starts.get(at) + quotes.get(at).size());
            }
            boolean whole = quotes.size() == 1 && isWhole(document, from, to);
            return Optional.of(rendered(said.id(), document, from, to, whole ? Rendering.EXACT : Rendering.CUT));
        }
        return run(said, document)
                .map(run -> rendered(
                        said.id(),
                        document,
                        run.start(),
                        run.end(),
                        said.isQuoted() ? Rendering.ALTERED : Rendering.PARAPHRASE));
    }

    /** The longest run of words that both have, if it is too long for chance; spans count words of the document. */
    private static Optional<Span> run(Said said, Document document) {
        List<String> words = said.words();
        List<String> there = document.folded();
        Optional<Span> longest = Optional.empty();
        for (int i = 0; i + LONG_RUN <= words.size(); i++) {
            int at = document.indexOf(words.subList(i, i + LONG_RUN));
            if (at < 0 || Stems.weight(Stems.content(words.subList(i, i + LONG_RUN))) < ENOUGH_IN_A_RUN) {
                continue;
            }
            int length = LONG_RUN;
            while (i + length < words.size()
                    && at + length < there.size()
                    && words.get(i + length).equals(there.get(at + length))) {
                length++;
            }
            if (longest.isEmpty() || longest.get().length() < length) {
                longest = Optional.of(new Span(at, at + length));
            }
        }
        return longest;
    }

    /**
     * Whether these words of the document are whole sentences of it: nothing of a sentence stands before or after them.
     */
    private static boolean isWhole(Document document, int from, int to) {
        String body = document.article().body();
        String before = from == 0
                ? ""
                : body.substring(
                        document.words().get(from - 1).span().end(),
                        document.words().get(from).span().start());
        String after = body.substring(
                document.words().get(to - 1).span().end(),
                to == document.words().size()
                        ? body.length()
                        : document.words().get(to).span().start());
        return (from == 0 || before.matches("(?s).*[.!?:\n“\"«‘].*"))
                && (to == document.words().size() || after.matches("(?s).*[.!?\n”\"»’].*"));
    }

    private static Rendered rendered(ItemId statement, Document document, int from, int to, Rendering rendering) {
        ArticleId id = document.article().id();
        Span span = new Span(
                document.words().get(from).span().start(),
                document.words().get(to - 1).span().end());
        return new Rendered(statement, Citation.body(id, span), rendering);
    }
}
