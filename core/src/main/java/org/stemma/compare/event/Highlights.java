package org.stemma.compare.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.WordWeights;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Event;
import org.stemma.model.ItemId;
import org.stemma.model.When;

/**
 * The days of a timeline that matter most, and the sentences that tell each best: a question put to one record, whose
 * answer may count articles, as the record itself may not.
 *
 * <p>A day matters by how many articles speak of it, above all later ones. Its sentences are chosen one after the other
 * so that together they have most of the words that all sentences of the day have (D. Gholipour Ghalandari, "Revisiting
 * the centroid-based method", 2017), each of another event. Ties go to the earlier day and the smaller id.
 */
public final class Highlights {
    /** A shorter sentence says too little to stand alone, a longer one too much. */
    private static final int FEWEST_WORDS = 6;

    private static final int MOST_WORDS = 40;
    /** So alike, a second sentence adds nothing. */
    private static final double SAME = 0.7;

    private static final double LIGHTEST = 0.3;

    /** A day and what is told of it, best first. */
    public record Day(LocalDate day, List<Told> told) {}

    /**
     * An event and the sentence chosen for it.
     *
     * @param event the event
     * @param sentence one of its sentences
     */
    public record Told(Event event, ItemId sentence) {}

    private record Candidate(Told told, Map<String, Double> words, int length) {}

    private final SortedMap<LocalDate, List<Event>> byDay = new TreeMap<>();
    private final SortedMap<ArticleId, When> published;
    private final Function<Citation, String> words;

    /**
     * @param events those that are of one day count
     * @param published when articles appeared
     * @param words the words that a citation points at
     */
    public Highlights(
            Collection<Event> events, SortedMap<ArticleId, When> published, Function<Citation, String> words) {
        this.published = published;
        this.words = words;
        for (Event event : events) {
            if (event.when().isWithinADay()) {
                byDay.computeIfAbsent(event.when().firstDay(), day -> new ArrayList<>())
                        .add(event);
            }
        }
    }

    /**
     * The most important days from {@code since} to {@code until}, in the order of time.
     *
     * @param days at most so many
     * @param sentences at most so many a day
     */
    public List<Day> top(Optional<LocalDate> since, Optional<LocalDate> until, int days, int sentences) {
        List<LocalDate> asked = byDay.keySet().stream()
                .filter(day -> !since.map(day::isBefore).orElse(false)
                        && !until.map(day::isAfter).orElse(false))
                .toList();
        return asked.stream()
                .sorted(Comparator.comparingDouble((LocalDate day) -> -weight(day))
                        .thenComparing(day -> day))
                .limit(days)
                .sorted()
                .map(day -> new Day(day, told(day, sentences)))
                .toList();
    }

    private List<Event> events(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    private double weight(LocalDate day) {
        SortedSet<ArticleId> articles = new TreeSet<>();
        events(day).forEach(event -> event.sentences().forEach(sentence -> articles.add(sentence.article())));
        long later = articles.stream()
                .filter(article -> Optional.ofNullable(published.get(article))
                        .filter(when -> when.firstDay().isAfter(day))
                        .isPresent())
                .count();
        return Math.log(1 + articles.size()) + Math.log(1 + later);
    }

    private List<Told> told(LocalDate day, int sentences) {
        List<Candidate> candidates = candidates(day);
        Map<String, Double> centre = new TreeMap<>();
        for (Candidate candidate : candidates) {
            double length = length(candidate.words());
            candidate.words().forEach((word, weight) -> centre.merge(word, weight / length, Double::sum));
        }
        List<Candidate> left = new ArrayList<>(candidates);
        left.removeIf(candidate -> candidate.length() < FEWEST_WORDS || candidate.length() > MOST_WORDS);
        if (left.isEmpty()) {
            left = new ArrayList<>(candidates);
        }
        List<Told> told = new ArrayList<>();
        Map<String, Double> sum = new TreeMap<>();
        while (told.size() < sentences && !left.isEmpty()) {
            Candidate best = best(left, sum, centre);
            told.add(best.told());
            best.words().forEach((word, weight) -> sum.merge(word, weight, Double::sum));
            left.removeIf(
                    candidate -> candidate.told().event().equals(best.told().event())
                            || cosine(candidate.words(), best.words()) > SAME);
        }
        return told;
    }

    private static Candidate best(List<Candidate> left, Map<String, Double> sum, Map<String, Double> centre) {
        Candidate best = left.get(0);
        double most = -1;
        for (Candidate candidate : left) {
            Map<String, Double> with = new TreeMap<>(sum);
            candidate.words().forEach((word, weight) -> with.merge(word, weight, Double::sum));
            double score = cosine(with, centre);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Every sentence of the day's events once, the same words once. */
    private List<Candidate> candidates(LocalDate day) {
        SortedMap<ItemId, Event> sentences = new TreeMap<>();
        events(day).forEach(event -> event.sentences().forEach(sentence -> sentences.putIfAbsent(sentence, event)));
        SortedSet<String> seen = new TreeSet<>();
        List<Candidate> candidates = new ArrayList<>();
        sentences.forEach((sentence, event) -> {
            String text = words.apply(sentence.anchor());
            Map<String, Double> weighed = weighed(text);
            if (seen.add(text) && !weighed.isEmpty()) {
                candidates.add(new Candidate(new Told(event, sentence), weighed, text.split("\\s+").length));
            }
        });
        return candidates;
    }

    private static Map<String, Double> weighed(String text) {
        Map<String, Double> weighed = new TreeMap<>();
        for (Word word : Words.of(text)) {
            if (Words.isContent(word.folded())) {
                weighed.put(singular(word.folded()), Math.max(LIGHTEST, WordWeights.of(word.folded())));
            }
        }
        return weighed;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static double length(Map<String, Double> words) {
        double square = 0;
        for (double weight : words.values()) {
            square += weight * weight;
        }
        return Math.sqrt(square);
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> fewer = a.size() <= b.size() ? a : b;
        Map<String, Double> more = fewer == a ? b : a;
        double common = 0;
        for (Map.Entry<String, Double> word : fewer.entrySet()) {
            common += word.getValue() * more.getOrDefault(word.getKey(), 0.0);
        }
        double lengths = length(a) * length(b);
        return lengths == 0 ? 0 : common / lengths;
    }
}
