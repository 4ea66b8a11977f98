package org.stemma.ingest.date;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of the months in the languages of most news sites, whole or cut to three or four letters. */
final class Months {
    private static final List<String> LANGUAGES = List.of(
            "january february march april may june july august september october november december",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "jänner feber maerz april mai juni juli august september oktober november dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia");

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    /** Matches a month's name. */
    static final String NAME;

    static {
        for (String language : LANGUAGES) {
            String[] names = language.split(" ");
            for (int at = 0; at < names.length; at++) {
                NUMBERS.put(plain(names[at]), at + 1);
            }
        }
        for (String[] shortened : new String[][] {
            "jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
            "jan fev mrz avr mai jun jul aou sep okt nov dez".split(" "),
            "ene feb mar abr may jun jul ago sept oct nov dic".split(" "),
            "gen febr mars apr mag giu lug ago set ott nov déc".split(" ")
        }) {
            for (int at = 0; at < shortened.length; at++) {
                NUMBERS.putIfAbsent(plain(shortened[at]), at + 1);
            }
        }
        NAME = "\\p{L}{3,12}";
    }

    private Months() {}

    /** The number of a month from 1, if this is the name of one. */
    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(plain(name)));
    }

    private static final class Accents {
        static final Pattern MARKS = Pattern.compile("\\p{M}+");
    }

    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Accents.MARKS.matcher(decomposed).replaceAll("");
    }
}
