package org.stemma.eval.run;

import java.util.Map;
import java.util.Optional;

/** What others have published on the same data, in the words of the benchmark's description. */
record Published(Map<String, String> byTask) {
    static final Published RESULTS = new Published(Map.of(
            "attribution",
            "fine-tuned BERT on the test part, rescored with these definitions: token F1 source .841, cue .729, content .869;"
                    + " exact spans .775, .716, .625. A linear CRF: token .628, .563, .739.",
            "figures",
            "value, value and unit, value and unit and change: CQE .920, .856, .881; GPT-3 .706, .591, .519; quantulum3 .730,"
                    + " .472; Recognizers-Text .691, .342.",
            "entail",
            "accuracy .548 as seen in the authors' results.",
            "dates",
            "on another set, TempEval-3 platinum (strict, relaxed, value): UWTime .835, .910, .827; HeidelTime .813, .903,"
                    + " .776; SUTime .796, .903, .674.",
            "timeline",
            "over all of Timeline17 (date F1, AR-1, AR-2): DATEWISE .544, .120, .030; CLUST .407, .082, .020.",
            "page",
            "on another set, the article-extraction benchmark: trafilatura .958, readability_js .947, boilerpipe .860.",
            "page-date",
            "precision, recall, F1: htmldate .908, .993, .949; newspaper4k .810.",
            "places",
            "accuracy at 161 km: CamCoder .76, CLAVIN .71, population .70."));

    Optional<String> of(String task) {
        return Optional.ofNullable(byTask.get(task));
    }
}
