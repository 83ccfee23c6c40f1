package fr.maillage.web.diagnosis;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Statements of professionals and residents, coded and compared. */
@ApplicationScoped
public class DiagnosisFeature implements Feature {

    @Override
    public String name() {
        return "diagnosis";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(
                new NavEntry("compare", NavGroup.DIAGNOSIS, 10, "/diagnosis/compare/index.xhtml", Permission.READ),
                new NavEntry(
                        "statement", NavGroup.DIAGNOSIS, 20, "/diagnosis/statement/list.xhtml", Permission.COLLECT),
                new NavEntry(
                                "collection",
                                NavGroup.DIAGNOSIS,
                                21,
                                "/diagnosis/collection/list.xhtml",
                                Permission.COLLECT)
                        .under("/diagnosis/statement/list.xhtml"),
                new NavEntry("exhibit", NavGroup.DIAGNOSIS, 22, "/diagnosis/exhibit/list.xhtml", Permission.COLLECT)
                        .under("/diagnosis/statement/list.xhtml"),
                new NavEntry("street", NavGroup.DIAGNOSIS, 25, "/diagnosis/street/list.xhtml", Permission.COLLECT)
                        .under("/diagnosis/statement/list.xhtml"),
                new NavEntry("survey", NavGroup.DIAGNOSIS, 29, "/diagnosis/survey/list.xhtml", Permission.READ),
                new NavEntry("finding", NavGroup.DIAGNOSIS, 30, "/diagnosis/finding/list.xhtml", Permission.READ),
                new NavEntry("irritant", NavGroup.DIAGNOSIS, 35, "/diagnosis/irritant/list.xhtml", Permission.READ),
                new NavEntry("theme", NavGroup.DIAGNOSIS, 31, "/diagnosis/theme/list.xhtml", Permission.READ)
                        .under("/diagnosis/finding/list.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(
                new RecordPage("diagnosis.statement", "/diagnosis/statement/detail.xhtml?id="),
                new RecordPage("diagnosis.collection", "/diagnosis/collection/detail.xhtml?id="),
                new RecordPage("diagnosis.exhibit", "/diagnosis/exhibit/detail.xhtml?id="),
                new RecordPage("diagnosis.street", "/diagnosis/street/detail.xhtml?id="),
                new RecordPage("diagnosis.survey", "/diagnosis/survey/detail.xhtml?id="),
                RecordPage.none("diagnosis.respondent"),
                RecordPage.none("diagnosis.answer"),
                new RecordPage("diagnosis.irritant", "/diagnosis/irritant/detail.xhtml?id="),
                new RecordPage("diagnosis.finding", "/diagnosis/finding/detail.xhtml?id="),
                new RecordPage("diagnosis.theme", "/diagnosis/theme/detail.xhtml?id="));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/diagnosis/", "diagnostic");
    }

    @Override
    public Map<String, List<String>> words() {
        // The page that telephones keep explains itself: without a network, its links would lead nowhere. So does what
        // is
        // written for residents; who answers a survey is to read its questions and nothing else.
        return Map.of(
                "/diagnosis/",
                List.of("statement", "observation", "side-by-side", "tau", "finding", "irritant"),
                "/diagnosis/street/phone.xhtml",
                List.of(),
                "/diagnosis/receipt.xhtml",
                List.of(),
                "/diagnosis/said.xhtml",
                List.of(),
                "/diagnosis/survey/",
                List.of());
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(
                new GlossaryWord("statement", 410),
                new GlossaryWord("observation", 420),
                new GlossaryWord("side-by-side", 430),
                new GlossaryWord("tau", 440),
                new GlossaryWord("finding", 450),
                new GlossaryWord("irritant", 460));
    }
}
