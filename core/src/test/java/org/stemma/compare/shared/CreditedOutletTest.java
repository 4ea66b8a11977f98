package org.stemma.compare.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.clean.CleanText;
import org.stemma.clean.TextCleaner;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Origin;
import org.stemma.model.Outlet;

class CreditedOutletTest {
    private static final String TEXT =
            "The dam above Selna gave way on Tuesday night, and the road to the lower villages was"
                    + " closed until the water had gone down.\n\nEngineers looked at the gates of a second reservoir further up the"
                    + " valley, where the wall has stood for sixty years.\n\n";

    private static Optional<String> of(String outlet, String body) {
        ArticleId id = ArticleId.of(outlet, body.getBytes(StandardCharsets.UTF_8));
        CleanText clean = TextCleaner.clean(body, Optional.empty());
        return CreditedOutlet.of(new Article(
                        id,
                        outlet,
                        Optional.of(Outlet.named(outlet)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        body,
                        clean.regions(),
                        Alignment.identity(body.length())))
                .map(source -> source.kind() + " " + source.label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(ABC News) | REPUBLISHED ABC News",
                "Source: Valley Herald | REPUBLISHED Valley Herald",
                "Copyright 2024 The Associated Press. All rights reserved. | WIRE Associated Press",
                "AFP | WIRE AFP"
            })
    void aLineAtTheEndCreditsTheWhole(String line, String credited) {
        assertThat(of("Daily Ferry", TEXT + line + "\n")).contains(credited);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Ada Brunn in Port Vell; Editing by Tom Oake)",
                "Reporting by Ada Brunn; editing by Tom Oake",
                "The Associated Press contributed to this report.",
                "Contributing: Ada Brunn, Valley Herald",
                "Copyright © 2024 The Daily Ferry, LLC. All rights reserved.",
                "(Pixabay)"
            })
    void whoWroteContributedOrOwnsIsNoOneElsesReport(String line) {
        assertThat(of("Daily Ferry", TEXT + line + "\n")).isEmpty();
    }

    @Test
    void theOutletsOwnMarkIsNoCredit() {
        assertThat(of("CNN (Web News)", "(CNN) " + TEXT)).isEmpty();
        assertThat(of("Daily Ferry", "(CNN) " + TEXT)).contains(Origin.Kind.REPUBLISHED + " CNN");
    }

    @Test
    void aDatelineOfAWireCreditsIt() {
        assertThat(of("Daily Ferry", "BELMARSK (AP) - " + TEXT)).contains("WIRE Associated Press");
    }
}
