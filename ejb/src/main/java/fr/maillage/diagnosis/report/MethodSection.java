package fr.maillage.diagnosis.report;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Definition;
import fr.maillage.report.ReportTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** How to read the report: who was asked, what is counted, and what is not shown. */
@ApplicationScoped
class MethodSection extends DiagnosisSection {

    MethodSection() {
        super("method", 90);
    }

    @Override
    protected List<ReportBlock> blocks(DiagnosisReader.Told told, ReportTexts texts) {
        return List.of(new ReportBlock.Definitions(Stream.of("asked", "counted", "class", "words", "small")
                .map(key -> new Definition(
                        texts.get("diagnosis.method." + key), texts.get("diagnosis.method." + key + ".text")))
                .toList()));
    }
}
