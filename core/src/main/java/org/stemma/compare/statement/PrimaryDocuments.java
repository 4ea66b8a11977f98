package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Actor;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Outlet;
import org.stemma.model.Reading;
import org.stemma.model.Rendered;
import org.stemma.model.SameStatement.Rendering;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/**
 * Holds quotations against the document in which the speaker made the statement, where an article is that document: its outlet is
 * the speaker or the body that the speaker's role names, and its own text has the words. What a desk notes of an outlet has no part
 * in it. Stateless.
 */
public final class PrimaryDocuments {
    /** A run of so many words, weighing so much, is no chance. */
    private static final int LONG_RUN = 6;

    private static final double ENOUGH_IN_A_RUN = 4.5;
    /** A shorter quotation is enough, if all of it is there. */
    private static final int SHORT_RUN = 3;

    private static final int SHORTEST_NAME = 4;

    private record Document(Article article, String name, List<Word> words, List<String> folded) {}

    /**
     * Every statement that a document of its speaker has, by id.
     *
     * @param statements in context
     * @param readings the articles, among them the documents
     * @param actors who is named how
     */
    public List<Rendered> among(Collection<Said> statements, Collection<Reading> readings, Collection<Actor> actors) {
        List<Document> documents = documents(statements, readings, actors);
        Map<String, Set<String>> names = new TreeMap<>();
        for (Actor actor : actors) {
            Set<String> folded = names.computeIfAbsent(actor.id().toString(), any -> new TreeSet<>());
            folded.add(Words.fold(actor.name()));
            actor.variants().forEach(variant -> folded.add(Words.fold(variant)));
        }
        List<Rendered> rendered = new ArrayList<>();
        for (Said said : statements) {
            if (said.statement().kind() == Statement.Kind.SAID && !documents.isEmpty()) {
                documents.stream()
                        .filter(document ->
                                !document.article().id().equals(said.id().article()))
                        .filter(document -> isOf(document, said, names))
                        .flatMap(document -> against(said, document).stream())
                        .min(Comparator.comparing(Rendered::rendering)
                                .thenComparing(found -> found.document().article())
                                .thenComparing(Rendered::document))
                        .ifPresent(rendered::add);
            }
        }
        rendered.sort(Comparator.naturalOrder());
        return rendered;
    }

    /** The articles whose outlet speaks somewhere, or is named in a role. */
    private static List<Document> documents(
            Collection<Said> statements, Collection<Reading> readings, Collection<Actor> actors) {
        Set<String> speaking = new TreeSet<>();
        actors.forEach(actor -> actor.variants().forEach(variant -> speaking.add(Words.fold(variant))));
        StringBuilder roles = new StringBuilder();
        for (Said said : statements) {
            speaking.add(Words.fold(said.statement().speaker().name()));
            said.statement()
                    .speaker()
                    .role()
                    .ifPresent(role -> roles.append(' ').append(spaced(role)));
        }
        List<Document> documents = new ArrayList<>();
        for (Reading reading : readings) {
            Optional<Outlet> outlet = reading.article().outlet();
            String name = outlet.map(Outlet::name).map(PrimaryDocuments::spaced).orElse("");
            boolean speaks =
                    name.length() >= SHORTEST_NAME && (speaking.contains(name) || roles.indexOf(" " + name + " ") >= 0);
            if (speaks) {
                List<Word> words = Words.of(reading.article().body());
                documents.add(new Document(
                        reading.article(),
                        name,
                        words,
                        words.stream().map(Word::folded).toList()));
            }
        }
        return documents;
    }

    /** The folded words with one blank between them. */
    private static String spaced(String words) {
        StringBuilder spaced = new StringBuilder();
        Words.of(words)
                .forEach(word -> spaced.append(spaced.length() == 0 ? "" : " ").append(word.folded()));
        return spaced.toString();
    }

    /** Whether the outlet of a document is the speaker, or the body that the speaker's role names. */
    private static boolean isOf(Document document, Said said, Map<String, Set<String>> names) {
        String speaker = spaced(said.statement().speaker().name());
        boolean itself = speaker.equals(document.name())
                || said.speaker()
                        .flatMap(key -> Optional.ofNullable(names.get(key)))
                        .filter(all -> all.contains(document.name()))
                        .isPresent();
        return itself
                || said.statement()
                        .speaker()
                        .role()
                        .filter(role -> (" " + spaced(role) + " ").contains(" " + document.name() + " "))
                        .isPresent();
    }

    private static Optional<Rendered> against(Said said, Document document) {
        List<List<String>> quotes = said.quotes();
        List<String> words = said.words();
        if (said.isSpoken() || quotes.isEmpty()) {
            quotes = List.of(words);
        }
        List<Integer> starts = quotes.stream()
                .map(quote -> Collections.indexOfSubList(document.folded(), quote))
                .toList();
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
            int at = Collections.indexOfSubList(there, words.subList(i, i + LONG_RUN));
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

    /** Whether these words of the document are whole sentences of it: nothing of a sentence stands before or after them. */
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
