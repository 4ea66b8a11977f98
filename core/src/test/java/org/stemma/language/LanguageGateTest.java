package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.LanguageGuess.Confidence;

class LanguageGateTest {

    private static final String ENGLISH =
            "The mayor said on Monday that the dam above the town had been inspected twice"
                    + " this year, and that nobody had seen a crack in it before the night of the flood.";
    private static final String GERMAN =
            "Der Bürgermeister sagte am Montag, dass der Damm über der Stadt in diesem Jahr"
                    + " zweimal geprüft worden sei und niemand vor der Nacht der Flut einen Riss gesehen habe.";

    private final LanguageGate gate = new LanguageGate();

    @Test
    void runningEnglishIsCertain() {
        assertThat(gate.judge(ENGLISH)).isEqualTo(new LanguageGuess("en", Confidence.HIGH, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Der Bürgermeister sagte am Montag, dass der Damm in diesem Jahr zweimal geprüft worden sei.
            fr | Le maire a déclaré lundi que le barrage au-dessus de la ville avait été inspecté deux fois cette année.
            es | El alcalde dijo el lunes que la presa sobre la ciudad había sido inspeccionada dos veces este año.
            it | Il sindaco ha detto lunedì che la diga sopra la città è stata ispezionata due volte nel corso dell'anno.
            pt | O prefeito disse na segunda-feira que a barragem não foi inspecionada por mais de dois anos.
            nl | De burgemeester zei maandag dat de dam boven de stad dit jaar twee keer is gecontroleerd door het bedrijf.
            sv | Borgmästaren sade på måndagen att dammen ovanför staden hade inspekterats två gånger och att den var hel.
            pl | Burmistrz powiedział w poniedziałek, że zapora nad miastem była w tym roku sprawdzana i nie ma pęknięć.
            cs | Starosta v pondělí řekl, že přehrada již není poškozená, protože byla podle něj letos dvakrát kontrolována, ale více neuvedl.
            ro | Primarul a declarat luni că barajul de deasupra orașului a fost inspectat de două ori și nu este fisurat.
            hu | A polgármester hétfőn azt mondta, hogy a város feletti gátat kétszer is ellenőrizték, és nem volt rajta semmi.
            fi | Pormestari sanoi maanantaina, että pato on tarkastettu kahdesti ja että se ei ollut mukaan rikki.
            tr | Belediye başkanı pazartesi günü barajın bu yıl iki kez denetlendiğini ve çok sağlam olduğunu söyledi.
            id | Wali kota mengatakan pada hari Senin bahwa bendungan itu telah diperiksa dua kali dan tidak ada yang retak.
            uk | Міський голова сказав у понеділок, що дамбу над містом цього року перевіряли двічі.
            ru | Мэр сказал в понедельник, что плотину над городом в этом году проверяли дважды, и трещин не было.
            ar | قال رئيس البلدية يوم الاثنين إن السد فوق المدينة تم فحصه مرتين هذا العام
            zh | 市长周一表示，城市上方的大坝今年已经检查了两次。
            ja | 市長は月曜日、町の上のダムは今年二回検査されたと述べた。
            el | Ο δήμαρχος είπε τη Δευτέρα ότι το φράγμα πάνω από την πόλη ελέγχθηκε δύο φορές.
            """)
    void anotherLanguageIsNotReadAsEnglish(String language, String text) {
        assertThat(gate.judge(text).language()).isEqualTo(language);
        assertThat(gate.judge(text).isEnglish()).isFalse();
    }

    @Test
    void aHeadlineInPlainLettersIsReadAsEnglishWithoutConfidence() {
        assertThat(gate.judge("Budget Deal Reached")).isEqualTo(new LanguageGuess("en", Confidence.NONE, false));
    }

    @Test
    void noLettersAreNoLanguage() {
        assertThat(gate.judge("").language()).isEqualTo(LanguageGuess.UNDETERMINED);
        assertThat(gate.judge("1,300 \uD83D\uDE00 *** 2024").isEnglish()).isFalse();
    }

    @Test
    void aForeignParagraphMakesATextMixedAndIsFound() {
        String text = ENGLISH + "\n\n" + GERMAN + "\n\n" + ENGLISH;
        assertThat(gate.judge(text)).isEqualTo(new LanguageGuess("en", Confidence.HIGH, true));
        assertThat(gate.paragraphsNotIn("en", text)).hasSize(1);
        assertThat(gate.paragraphsNotIn("en", text).get(0).in(text)).isEqualTo(GERMAN);
    }

    @Test
    void aQuotedForeignWordDoesNotMakeATextMixed() {
        assertThat(gate.judge(ENGLISH
                                + "\n\nHe called it \u201Cein schöner Tag\u201D in his first language, and went on.")
                        .mixed())
                .isFalse();
        assertThat(gate.paragraphsNotIn("en", "Oksana Petrenko, Ilse Brandt")).isEmpty();
    }
}
