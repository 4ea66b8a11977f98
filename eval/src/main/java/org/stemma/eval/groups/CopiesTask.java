package org.stemma.eval.groups;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.compare.shared.SharedTexts;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.model.ArticleId;
import org.stemma.model.SharedText;

/**
 * The task {@code copies}: pairs of articles of which one is largely the other. The articles are the set that the pairs
 * were mined from, given with {@code --articles}.
 */
public final class CopiesTask implements Task {
    /** A pair counts as a copy when so many hundredths of one are shared. */
    private static final int LARGELY = 35;

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        Path source = options.articles()
                .orElseThrow(() -> new IOException("copies needs --articles: the file or folder of " + gold));
        Rows rows = Rows.of(source);
        Map<ArticleId, String> ids = rows.ids();
        Set<String> found = new TreeSet<>();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (SharedText pair : new SharedTexts().among(rows.articles().values(), rows.published())) {
            if (Math.max(pair.ofA().percent(), pair.ofB().percent()) >= LARGELY) {
                String a = ids.getOrDefault(pair.a(), "");
                String b = ids.getOrDefault(pair.b(), "");
                found.add(key(a, b));
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("a", a);
                row.put("b", b);
                predictions.add(row);
            }
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), predictions);
        }
        Set<String> wanted = new TreeSet<>();
        for (JsonNode pair : GoldFiles.json(gold)) {
            wanted.add(key(pair.get("a").asText(), pair.get("b").asText()));
        }
        long right = wanted.stream().filter(found::contains).count();
        return new Scores().share("recall", right, wanted.size()).count("predicted", found.size());
    }

    private static String key(String a, String b) {
        return a.compareTo(b) <= 0 ? a + "\n" + b : b + "\n" + a;
    }
}
