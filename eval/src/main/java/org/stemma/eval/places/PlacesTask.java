package org.stemma.eval.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.compare.place.Places;
import org.stemma.compare.place.gazetteer.Gazetteer;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.eval.places.GoldArticle.Located;
import org.stemma.eval.places.GoldArticle.Point;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.ItemId;
import org.stemma.model.Place;
import org.stemma.model.Reading;
import org.stemma.read.ArticleReader;

/** The task {@code places}: every article is compared by itself, so that no score rests on its neighbours. */
public final class PlacesTask implements Task {
    private final Places places = new Places(Gazetteer::shipped);

    @Override
    public String name() {
        return "places";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        ArticleReader reader = new ArticleReader(LanguageAnalyser.english());
        PlacesScorer scorer = new PlacesScorer();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (GoldArticle article : GoldArticle.of(gold)) {
            List<Located> found = located(reader.read(article.article()));
            scorer.add(article.toponyms(), found);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", article.id());
            row.put("places", found.stream().map(PlacesTask::row).toList());
            predictions.add(row);
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), predictions);
        }
        return scorer.scores();
    }

    /** The toponyms of one article, in the order of its words. */
    List<Located> located(Reading reading) {
        List<Located> located = new ArrayList<>();
        String text = reading.article().body();
        for (Place place : places.among(List.of(reading))) {
            Optional<Point> point =
                    place.location().map(location -> new Point(location.latitude(), location.longitude()));
            for (ItemId mention : place.mentions()) {
                located.add(new Located(
                        GoldFiles.codePoints(text, mention.anchor().span().start()),
                        GoldFiles.codePoints(text, mention.anchor().span().end()),
                        point));
            }
        }
        located.sort(Comparator.comparingInt(Located::start).thenComparingInt(Located::end));
        return located;
    }

    private static Map<String, Object> row(Located located) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("start", located.start());
        row.put("end", located.end());
        located.point().ifPresent(point -> {
            row.put("lat", point.latitude());
            row.put("lon", point.longitude());
        });
        return row;
    }
}
