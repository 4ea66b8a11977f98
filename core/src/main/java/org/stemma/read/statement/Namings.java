package org.stemma.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Basis;
import org.stemma.model.Claimant;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.text.Passage;

/**
 * Finds the name that the article gives somebody whom it first describes: "a soldier, identified as Rook", "a student …
 * Ana Lind, a student", and whom a signature under a quotation means: "‘We stay’ – harbour mayor".
 */
final class Namings {
    private static final int REACH = 80;
    private static final Pattern IDENTIFIED = Pattern.compile(
            "^,? (?:who (?:was |is |has been )?|later |only )*(?:identified|named|introduced|gave (?:his|her|their) name)"
                    + "(?: (?:himself|herself|themselves))?(?: only| simply)?(?: as| by)?"
                    + "(?: (?:his|her|the|their) (?:first name|call sign|nickname|initials?|surname))?,? (?:as )?[‘“\"']?"
                    + "(\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2})");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");
    private static final Pattern SIGNATURE =
            Pattern.compile("^[ \\t]*[–—-]{1,2}[ \\t]*(\\p{L}[^\\n.!?“”\"]{1,60})(?=\\n|$)");

    private final Passage passage;
    private final List<Mention> mentions;

    Namings(Passage passage, List<Mention> mentions) {
        this.passage = passage;
        this.mentions = mentions;
    }

    /** The name behind "identified as" right after a description. */
    Optional<Claimant> identified(Span source, Optional<String> role) {
        String body = passage.text().body();
        Matcher matcher = IDENTIFIED.matcher(body).region(source.end(), Math.min(body.length(), source.end() + REACH));
        if (!matcher.find()) {
            return inside(source, role);
        }
        return Optional.of(claimant(new Span(matcher.start(1), matcher.end(1)), source, role));
    }

    /** The same where the source as found goes on to the name. */
    private Optional<Claimant> inside(Span source, Optional<String> role) {
        String words = source.in(passage.text().body());
        int comma = words.indexOf(',');
        int space = words.indexOf(" identified ");
        int at = comma > 0 ? comma : space;
        if (at <= 0) {
            return Optional.empty();
        }
        Matcher matcher = IDENTIFIED.matcher(words).region(at, words.length());
        return matcher.find()
                ? Optional.of(claimant(
                        new Span(source.start() + matcher.start(1), source.start() + matcher.end(1)), source, role))
                : Optional.empty();
    }

    private Claimant claimant(Span name, Span source, Optional<String> role) {
        String text = mentions.stream()
                .filter(mention -> mention.citation().span().overlaps(name))
                .map(Mention::name)
                .findFirst()
                .orElseGet(() -> name.in(passage.text().body()));
        return new Claimant(
                text,
                Claimant.Kind.PERSON,
                Optional.of(passage.cite(source)),
                Optional.of(passage.cite(name)),
                role,
                Basis.INFERRED);
    }

    /** The name that stands beside the same description elsewhere: "an X-run website … Agora, the X-run website". */
    Optional<Mention> namedElsewhere(Span source) {
        String words = source.in(passage.text().body()).replaceAll("\\s+", " ").strip();
        String[] parts = words.split(" ", 2);
        boolean usable = parts.length == 2
                && INDEFINITE.contains(parts[0].toLowerCase(Locale.ROOT))
                && parts[1].length() < REACH
                && (parts[1].contains(" ") || parts[1].contains("-"));
        if (!usable) {
            return Optional.empty();
        }
        Pattern beside = Pattern.compile(
                "^,? (?:an? |the )?" + Pattern.quote(parts[1]) + "(?=[,.;:)—])", Pattern.CASE_INSENSITIVE);
        String body = passage.text().body();
        Optional<Mention> found = Optional.empty();
        for (Mention mention : mentions) {
            int end = mention.citation().span().end();
            boolean itself = end <= source.start() && source.start() - end < REACH;
            if (!itself
                    && beside.matcher(body.substring(end, Math.min(body.length(), end + 2 * REACH)))
                            .find()) {
                if (found.isPresent() && !found.get().name().equals(mention.name())) {
                    return Optional.empty();
                }
                found = Optional.of(mention);
            }
        }
        return found;
    }

    /** The words that sign a quotation, on its line behind a dash. */
    Optional<Span> signature(Span quotation) {
        String body = passage.text().body();
        Matcher matcher =
                SIGNATURE.matcher(body).region(quotation.end(), Math.min(body.length(), quotation.end() + REACH));
        return matcher.find() ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    /** The person whose role is told in these very words. */
    Optional<Mention> ofRole(String words) {
        String role = words.toLowerCase(Locale.ROOT);
        Optional<Mention> found = Optional.empty();
        for (Mention mention : mentions) {
            boolean same = mention.kind() == Mention.Kind.PERSON
                    && mention.role()
                            .filter(told -> told.replaceAll("\\s+", " ")
                                    .toLowerCase(Locale.ROOT)
                                    .equals(role))
                            .isPresent();
            if (same && found.isPresent() && !found.get().name().equals(mention.name())) {
                return Optional.empty();
            }
            found = same ? Optional.of(mention) : found;
        }
        return found;
    }
}
