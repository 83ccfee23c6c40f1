package fr.maillage.importing;

import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.importing.mapping.MappingDraftService;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.Transform;
import fr.maillage.mapping.ValueEntry;
import fr.maillage.tabular.SheetFormat;
import fr.maillage.tabular.SheetWriter;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The mapping of a file of actors, the file, and what comes of it. */
abstract class RecordImports {

    static final String WHO = "ept";

    @Inject
    ImportDesk desk;

    @Inject
    ImportService imports;

    @Inject
    MappingService mappings;

    @Inject
    MappingDraftService drafts;

    @Inject
    ActorService actors;

    @Inject
    JobRunService jobs;

    @Inject
    BreakOff breakOff;

    final String tag = UUID.randomUUID().toString().substring(0, 8);
    final String profile = "acteurs-" + tag;

    static byte[] xlsx(List<String> head, List<?>... rows) {
        return workbook(SheetFormat.XLSX, head, rows);
    }

    static byte[] workbook(SheetFormat format, List<String> head, List<?>... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.open(out, "Acteurs", head, Locale.FRENCH)) {
            for (List<?> row : rows) {
                sheet.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static FieldRule copy(String field, String column) {
        return FieldRule.of(field, Transform.COPY, column);
    }

    void save(FieldRule... rules) {
        desk.officers()
                .as(WHO, () -> mappings.create(new Mapping(profile, "Essai", "actors", "", List.of(rules), null)));
    }

    UUID start(String fileName, byte[] content, boolean dryRun) {
        return desk.start(WHO, fileName, content, profile, dryRun);
    }

    JobRunView imported(byte[] content) {
        return desk.completed(start("acteurs.csv", content, false));
    }

    ActorDetail actor(String name) {
        UUID id = UUID.fromString((String)
                Sql.rows("select uuid from actor where name = ?", name).get(0).get("uuid"));
        return desk.officers().as(WHO, () -> actors.get(id));
    }

    long named(String beginning) {
        return Sql.number("select count(*) from actor where name like ?", beginning + "%");
    }

    void saveWide() {
        save(
                copy("name", "structure"),
                new FieldRule(
                        "type",
                        Transform.VALUES,
                        List.of("type"),
                        "",
                        0,
                        List.of(new ValueEntry(null, "Asso", List.of("association"))),
                        null,
                        false),
                copy("identifier", "siret"),
                copy("commune", "commune"),
                copy("phone", "tél"),
                copy("networks", "labels"),
                FieldRule.constant("network", "per"),
                copy("contactFirstName", "prénom"),
                copy("contactLastName", "nom"),
                copy("contactEmail", "courriel"),
                copy("contactNoMail", "refus"));
    }

    static final List<String> HEAD =
            List.of("Structure", "Type", "SIRET", "Commune", "Tél", "Labels", "Prénom", "Nom", "Courriel", "Refus");

    List<Object> row(String name, String type, String siret, String commune, Object... rest) {
        List<Object> cells = new ArrayList<>(List.of(name, type, siret == null ? "" : siret, commune));
        cells.addAll(Arrays.asList(rest));
        while (cells.size() < HEAD.size()) {
            cells.add("");
        }
        return cells;
    }
}
