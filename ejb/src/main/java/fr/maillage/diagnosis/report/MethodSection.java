package fr.maillage.diagnosis.report;

import fr.maillage.diagnosis.collection.CollectionRef;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Definition;
import fr.maillage.report.ReportTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Guide to the report: who was asked, what is counted, and what is not shown. */
@ApplicationScoped
class MethodSection extends DiagnosisSection {

    MethodSection() {
        super("method", 90);
    }

    @Override
    protected List<ReportBlock> blocks(DiagnosisReader.Told told, ReportTexts texts) {
        List<Definition> definitions = new ArrayList<>();
        for (String key : List.of("asked", "counted", "class", "words", "small")) {
            definitions.add(new Definition(
                    texts.get("diagnosis.method." + key), texts.get("diagnosis.method." + key + ".text")));
        }
        if (!told.collections().isEmpty()) {
            definitions.add(
                    1,
                    new Definition(
                            texts.get("diagnosis.method.collections"),
                            told.collections().stream()
                                    .map(collection -> named(collection, texts))
                                    .collect(Collectors.joining(
                                            texts.get("diagnosis.method.collections.and"), "", "."))));
        }
        return List.of(new ReportBlock.Definitions(definitions));
    }

    private static String named(CollectionRef collection, ReportTexts texts) {
        return collection.firstDay() == null || collection.lastDay() == null
                ? collection.title()
                : texts.get(
                        "diagnosis.method.collections.one",
                        collection.title(),
                        texts.day(collection.firstDay()),
                        texts.day(collection.lastDay()));
    }
}
