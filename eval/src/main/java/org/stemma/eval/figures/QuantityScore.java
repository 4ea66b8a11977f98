package org.stemma.eval.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.eval.OneToOne;
import org.stemma.eval.PrecisionRecall;

/** Counts quantities whose value, unit and change are right, one to one, sentence by sentence. */
final class QuantityScore {
    private static final Set<String> MEASURES =
            Set.of(("per square cubic percentage percent point metre meter kilometre kilometer"
                            + " mile yard foot inch gram kilogram tonne ton pound ounce litre liter gallon barrel second minute hour"
                            + " day week month quarter year decade century degree celsius fahrenheit dollar cent euro penny sterling"
                            + " yen yuan rupee franc peso krona watt kilowatt megawatt gigawatt joule volt ampere byte megabyte"
                            + " gigabyte terabyte hertz megahertz gigahertz horsepower acre hectare pixel knot bit bp basis")
                    .split(" "));

    private long gold;
    private long predicted;
    private long value;
    private long valueUnit;
    private long valueUnitChange;

    /** Adds one sentence. */
    void add(List<PrintedQuantity> wanted, List<PrintedQuantity> found) {
        gold += wanted.size();
        predicted += found.size();
        List<OneToOne.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                if (sameValues(wanted.get(i).values(), found.get(j).values())) {
                    double score = 1
                            + (sameUnit(wanted.get(i), found.get(j)) ? 1 : 0)
                            + (wanted.get(i).change().equals(found.get(j).change()) ? 0.5 : 0);
                    pairs.add(new OneToOne.Pair(score, i, j));
                }
            }
        }
        for (OneToOne.Pair pair : OneToOne.match(pairs)) {
            PrintedQuantity one = wanted.get(pair.gold());
            PrintedQuantity other = found.get(pair.predicted());
            boolean unit = sameUnit(one, other);
            value++;
            valueUnit += unit ? 1 : 0;
            valueUnitChange += unit && one.change().equals(other.change()) ? 1 : 0;
        }
    }

    PrecisionRecall value() {
        return new PrecisionRecall(value, predicted, gold);
    }

    PrecisionRecall valueAndUnit() {
        return new PrecisionRecall(valueUnit, predicted, gold);
    }

    PrecisionRecall valueUnitAndChange() {
        return new PrecisionRecall(valueUnitChange, predicted, gold);
    }

    private static boolean sameValues(List<Double> one, List<Double> other) {
        if (one.size() != other.size()) {
            return false;
        }
        List<Double> a = one.stream().sorted().toList();
        List<Double> b = other.stream().sorted().toList();
        for (int i = 0; i < a.size(); i++) {
            double difference = Math.abs(a.get(i) - b.get(i));
            double largest = Math.max(Math.abs(a.get(i)), Math.abs(b.get(i)));
            if (difference > Math.max(1e-5 * largest, 1e-8)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameUnit(PrintedQuantity one, PrintedQuantity other) {
        List<String> a = words(one.unit());
        List<String> b = words(other.unit());
        if (a.equals(b)) {
            return true;
        }
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        boolean counted = all.stream().noneMatch(MEASURES::contains) && !all.contains("-");
        return counted && (a.get(0).equals(b.get(0)) || a.get(a.size() - 1).equals(b.get(b.size() - 1)));
    }

    private static List<String> words(String unit) {
        if (unit.equals("-")) {
            return List.of("-");
        }
        String cleaned = unit.toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("[^a-z/% ]", " ")
                .strip();
        if (cleaned.isEmpty()) {
            return List.of("-");
        }
        return Arrays.stream(cleaned.split(" +")).map(QuantityScore::singular).toList();
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
