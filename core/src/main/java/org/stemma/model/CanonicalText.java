package org.stemma.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * The text over which the hash of a {@link Decision} is computed.
 *
 * <p>One line a field, {@code name:length:value}, where the length counts UTF-16 units of the value, so that no value
 * can pass for two; an absent second target or undone decision has no line. It never changes: it is what makes a
 * decision the same in every store.
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder("stemma decision 1\n");

    private CanonicalText() {}

    static String hash(
            Decision.Anchor target,
            Decision.Action action,
            String value,
            Optional<Decision.Anchor> other,
            String reason,
            String who,
            Instant at,
            Optional<String> undoes) {
        CanonicalText canonical = new CanonicalText();
        canonical.anchor("target", target);
        canonical.line("action", action.name());
        canonical.line("value", value);
        other.ifPresent(anchor -> canonical.anchor("other", anchor));
        canonical.line("reason", reason);
        canonical.line("who", who);
        canonical.line("at", at.toString());
        undoes.ifPresent(hash -> canonical.line("undoes", hash));
        return ArticleId.sha256(canonical.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void anchor(String name, Decision.Anchor anchor) {
        line(name + ".sourceKey", anchor.sourceKey());
        line(name + ".article", anchor.article().hex());
        line(name + ".kind", anchor.kind().name());
        line(name + ".part", anchor.part().toString());
        line(name + ".quote", anchor.quote());
        line(name + ".before", anchor.before());
        line(name + ".after", anchor.after());
        line(name + ".hint", anchor.hint().toString());
        line(name + ".ordinal", Integer.toString(anchor.ordinal()));
    }

    private void line(String name, String value) {
        text.append(name)
                .append(':')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n');
    }
}
