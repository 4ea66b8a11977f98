package org.stemma.compare.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Origin.Kind;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Statement;

/**
 * Where the statements of one article were made: in an interview, a post, a briefing or a document, and to which
 * outlet.
 *
 * <p>Beside the words of the statement itself, two customs of news are used. A quotation that follows one from an
 * interview, of the same speaker and at most a paragraph later, is from that interview; a paraphrase only in the same
 * paragraph. And an interview that is not said to be with anybody is with the outlet in which the article has the same
 * speaker appear ("outlined by Mr X in the Guardian").
 */
final class Venues {
    private static final Pattern INTERVIEW = words("\\binterview(?:s|ed)?\\b");
    private static final Pattern POST =
            words("telegram|twitter|tweet|facebook|instagram|youtube|tiktok|truth social|on x\\b|"
                    + "\\bpost(?:ed|s)?\\b|website|social media|weibo|blog");
    private static final Pattern BRIEFING =
            words("brief|reporters|news conference|press conference|journalists|televised|address|speech");
    private static final Pattern DOCUMENT = words("report|document|court|filing|letter|survey|poll|study|statement");
    private static final String NAME =
            "((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{Nd}'’&.-]*(?: \\p{Lu}[\\p{L}\\p{Nd}'’&.-]*){0,4})";
    private static final Pattern WITH = Pattern.compile("interviews? (?:with|to|by|for) " + NAME);
    private static final Pattern BEFORE = Pattern.compile(NAME + "(?:['’]s)? interview");
    /** A name is looked for in so many characters of its sentence. */
    private static final int SENTENCE = 400;

    private final Article article;
    private final Map<ItemId, ItemId> speakers;
    private final SortedMap<ItemId, Venue> venues = new TreeMap<>();

    /**
     * Where something was said.
     *
     * @param outlet to whom, as written, for an interview
     * @param because the words that say so
     */
    record Venue(Kind kind, Optional<String> outlet, Citation because) {}

    private Venues(Article article, Map<ItemId, ItemId> speakers) {
        this.article = article;
        this.speakers = speakers;
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** The venues of the statements that have one. */
    static Map<ItemId, Venue> of(Reading reading, Map<ItemId, ItemId> speakers) {
        Venues venues = new Venues(reading.article(), speakers);
        List<Statement> inOrder = reading.statements().stream()
                .filter(statement -> statement.speaker().kind() != Claimant.Kind.OUTLET)
                .sorted(Comparator.comparing(Statement::id))
                .toList();
        inOrder.forEach(
                statement -> venues.own(statement).ifPresent(venue -> venues.venues.put(statement.id(), venue)));
        venues.nameTheUnnamed(reading);
        venues.carryOn(inOrder);
        return venues.venues;
    }

    private Optional<Venue> own(Statement statement) {
        if (statement.venue().isPresent()) {
            Citation words = statement.venue().get();
            String text = article.words(words);
            Optional<Kind> kind = kind(text);
            if (kind.isPresent()) {
                return Optional.of(new Venue(kind.get(), interviewer(kind.get(), text), words));
            }
        }
        if (statement.addressee().isPresent()) {
            Citation words = statement.addressee().get();
            String text = article.words(words).strip();
            if (CreditedOutlet.isOutlet(text)
                    && Character.isUpperCase(text.replaceFirst("^the ", "").codePointAt(0))) {
                return Optional.of(new Venue(Kind.INTERVIEW, Optional.of(text), words));
            }
            if (BRIEFING.matcher(text).find()) {
                return Optional.of(new Venue(Kind.BRIEFING, Optional.empty(), words));
            }
        }
        return Optional.empty();
    }

    private static Optional<Kind> kind(String venue) {
        if (INTERVIEW.matcher(venue).find()) {
            return Optional.of(Kind.INTERVIEW);
        }
        if (POST.matcher(venue).find()) {
            return Optional.of(Kind.POST);
        }
        if (BRIEFING.matcher(venue).find()) {
            return Optional.of(Kind.BRIEFING);
        }
        return DOCUMENT.matcher(venue).find() ? Optional.of(Kind.DOCUMENT) : Optional.empty();
    }

    private static Optional<String> interviewer(Kind kind, String venue) {
        if (kind != Kind.INTERVIEW) {
            return Optional.empty();
        }
        Matcher with = WITH.matcher(venue);
        if (with.find() && CreditedOutlet.isOutlet(with.group(1))) {
            return Optional.of(with.group(1));
        }
        Matcher before = BEFORE.matcher(venue);
        return before.find() && CreditedOutlet.isOutlet(before.group(1))
                ? Optional.of(before.group(1))
                : Optional.empty();
    }

    /** An interview with nobody named: the one outlet that the article names beside the same speaker. */
    private void nameTheUnnamed(Reading reading) {
        Map<String, TreeSet<String>> outletsOf = new HashMap<>();
        venues.forEach((statement, venue) -> {
            if (venue.kind() == Kind.INTERVIEW && venue.outlet().isEmpty()) {
                who(statement).ifPresent(who -> outletsOf.computeIfAbsent(who, key -> named(reading, statement)));
            }
        });
        venues.replaceAll((statement, venue) -> {
            TreeSet<String> outlets = who(statement)
                    .map(who -> outletsOf.getOrDefault(who, new TreeSet<>()))
                    .orElseGet(TreeSet::new);
            boolean told = venue.kind() == Kind.INTERVIEW && venue.outlet().isEmpty() && outlets.size() == 1;
            return told ? new Venue(venue.kind(), Optional.of(outlets.first()), venue.because()) : venue;
        });
    }

    /** The outlets behind "in" or "to" in a sentence of the body that names the speaker. */
    private TreeSet<String> named(Reading reading, ItemId statement) {
        TreeSet<String> outlets = new TreeSet<>();
        Optional<ItemId> speaker = Optional.ofNullable(speakers.get(statement));
        String body = article.body();
        for (Mention mention : reading.mentions()) {
            boolean inBody = mention.citation().part().kind() == Part.Kind.BODY;
            int start = mention.citation().span().start();
            if (!inBody || !CreditedOutlet.isOutlet(mention.text()) || mention.kind() == Mention.Kind.PERSON) {
                continue;
            }
            Matcher link = Pattern.compile("(?:^|\\s)(?:in|to|with|by) ((?:[Tt]he )?)$")
                    .matcher(body.substring(Math.max(0, start - 12), start));
            if (link.find() && isBeside(reading, start, speaker)) {
                outlets.add(link.group(1).isEmpty() ? mention.text() : "the " + mention.text());
            }
        }
        return outlets;
    }

    /** Whether a sentence names the speaker, under whatever name, before this place. */
    private boolean isBeside(Reading reading, int at, Optional<ItemId> speaker) {
        String body = article.body();
        int begin = at;
        while (begin > 0 && at - begin < SENTENCE && ".!?\n".indexOf(body.charAt(begin - 1)) < 0) {
            begin--;
        }
        int from = begin;
        Optional<String> name = speaker.flatMap(id -> reading.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .filter(mention -> reading.statements().stream()
                        .anyMatch(statement -> speaker.equals(Optional.ofNullable(speakers.get(statement.id())))
                                && (statement.speaker().name().equals(mention.name())
                                        || statement.speaker().name().equals(mention.text()))))
                .map(Mention::name)
                .findFirst());
        return name.isPresent()
                && reading.mentions().stream()
                        .anyMatch(mention -> mention.name().equals(name.get())
                                && mention.citation().part().kind() == Part.Kind.BODY
                                && mention.citation().span().start() >= from
                                && mention.citation().span().end() <= at);
    }

    /**
     * What follows an interview, said by the same speaker at most a paragraph later and without a venue, is from it.
     */
    private void carryOn(List<Statement> inOrder) {
        Map<String, Statement> last = new HashMap<>();
        List<Statement> ofBody = new ArrayList<>(inOrder);
        ofBody.removeIf(statement -> statement.citation().part().kind() != Part.Kind.BODY);
        for (Statement statement : ofBody) {
            Optional<String> who = who(statement.id());
            if (who.isEmpty()) {
                continue;
            }
            Statement before = last.get(who.get());
            boolean bare = !venues.containsKey(statement.id())
                    && statement.venue().isEmpty()
                    && statement.addressee().isEmpty()
                    && statement.kind() == Statement.Kind.SAID;
            int paragraphs = statement.form() == Statement.Form.INDIRECT ? 0 : 1;
            if (bare && before != null && linesBetween(before, statement) <= paragraphs) {
                Venue venue = venues.get(before.id());
                if (venue != null && venue.kind() == Kind.INTERVIEW) {
                    venues.put(statement.id(), venue);
                }
            }
            last.put(who.get(), statement);
        }
    }

    private long linesBetween(Statement before, Statement statement) {
        int from = before.citation().span().end();
        int to = statement.citation().span().start();
        return to < from
                ? 0
                : article.body()
                        .substring(from, to)
                        .replaceAll("\\n\\s*", "\n")
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private Optional<String> who(ItemId statement) {
        return Optional.ofNullable(speakers.get(statement)).map(ItemId::toString);
    }
}
