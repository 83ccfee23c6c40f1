package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFrame;
import fr.maillage.report.ReportValue;
import fr.maillage.report.RowSource;
import fr.maillage.report.ValueFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Made-up reports: one as readers expect it, and what hostile records would make of it. */
final class SampleReports {

    static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org\",\"gratuit\")",
            "+33 1 23 45 67 89",
            "@SOMME(A1:A9)",
            "<script>alert('x')</script> & <b>gras</b> ]]> <!-- -->",
            "Espace 😀 numérique 👩‍👩‍👧 漢字かな",
            "مركز رقمي (الطابق 2)",
            "מרכז דיגיטלי",
            "a\u0000b\u0007c\uFFFEd\uD800e\u202Ef\u200Bg",
            "x".repeat(400),
            "Donaudampfschifffahrtsgesellschaft".repeat(6),
            "ligne 1\nligne 2\ttabulation",
            "url(file:///etc/passwd) { content: \"x\" } </style>",
            " ",
            "");

    /** A red square. */
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

    private SampleReports() {}

    static ReportDocument of(Locale locale, List<ReportBlock> blocks) {
        return new ReportDocument(
                locale,
                "État de l’offre",
                "Seine-Saint-Denis",
                "Comité territorial numérique",
                ReportFrame.NONE,
                "Lieux de médiation numérique",
                List.of(
                        new ReportDocument.Fact("Relevé des indicateurs", "24 novembre 2026"),
                        new ReportDocument.Fact("Édité le", "25 novembre 2026")),
                blocks);
    }

    /** A report as readers expect it, with {@code places} rows in its list. */
    static ReportDocument usual(int places) {
        return of(
                Locale.FRENCH,
                List.of(
                        new ReportBlock.Heading(1, "L’essentiel"),
                        new ReportBlock.Paragraph(
                                "Le territoire compte 44 lieux de médiation numérique pour 1 655 422 habitants, soit 0,3 lieu pour 10 000 habitants. 27 communes sur 39 n’ont aucun lieu recensé."),
                        new ReportBlock.Figures(List.of(
                                figure("Lieux", 44, ValueFormat.INTEGER, "lieux"),
                                figure(
                                        "Lieux pour 10 000 habitants",
                                        0.27,
                                        ValueFormat.FINE_DECIMAL,
                                        "pour 10 000 habitants"),
                                figure("Part des fiches à jour", 0.125, ValueFormat.SHARE, ""),
                                new ReportBlock.Figure(
                                        "Part des lieux en QPV",
                                        ReportValue.missing(
                                                "Non calculable tant que les contours des QPV ne sont pas importés"),
                                        ValueFormat.SHARE,
                                        "",
                                        null))),
                        new ReportBlock.Heading(1, "Services"),
                        new ReportBlock.Chart(
                                services(),
                                "Lieux par service : Prendre en main un équipement 31, Accompagner les démarches 28…",
                                1,
                                ReportBlock.Scale.PLAIN),
                        new ReportBlock.Heading(1, "Fraîcheur"),
                        new ReportBlock.Chart(freshness(), "Fiches par fraîcheur", 1, ReportBlock.Scale.GRADED),
                        new ReportBlock.Heading(1, "Lieux"),
                        new ReportBlock.Table(
                                "Liste des lieux",
                                placeColumns(),
                                places(places),
                                "Aucun lieu.",
                                new ReportBlock.Grouping(0),
                                new ReportBlock.PrintLimit(
                                        500,
                                        "La liste imprimée s’arrête à 500 lieux ; le classeur les contient tous.")),
                        new ReportBlock.Heading(1, "Méthode et sources"),
                        new ReportBlock.Definitions(List.of(
                                new ReportBlock.Definition("Lieu", "Endroit où un acteur reçoit des habitants."),
                                new ReportBlock.Definition("Fraîcheur", "Âge de la dernière mise à jour.")))));
    }

    /** The same with a logo, an address and a signature around it. */
    static ReportDocument framed(int places) {
        ReportDocument usual = usual(places);
        return new ReportDocument(
                usual.locale(),
                usual.title(),
                usual.subtitle(),
                usual.letterhead(),
                new ReportFrame(
                        List.of("3 esplanade Jean-Moulin", "93000 Bobigny"),
                        "Avec le soutien de la préfecture.",
                        new ReportFrame.Logo("image/png", PIXEL, "Logo du comité"),
                        List.of("La coordinatrice du comité", "Une personne imaginaire")),
                usual.abstractText(),
                usual.facts(),
                usual.blocks());
    }

    /** Hostile text in every place that takes text, and tables without rows. */
    static ReportDocument hostile(String text) {
        ReportBlock.Table table = new ReportBlock.Table(
                text,
                List.of(Column.header(text, 30), Column.of(text, ValueFormat.INTEGER, 10)),
                List.of(
                        List.of(ReportValue.text(text), ReportValue.number(3)),
                        List.of(ReportValue.text(text), ReportValue.missing(text.isBlank() ? "?" : text))),
                text);
        ReportBlock.Table empty = new ReportBlock.Table("Vide", table.columns(), List.<List<ReportValue>>of(), text);
        return new ReportDocument(
                Locale.FRENCH,
                text.isBlank() ? "Titre" : text,
                text,
                text,
                new ReportFrame(List.of(text), text, null, List.of(text)),
                text,
                List.of(new ReportDocument.Fact(text, text)),
                List.of(
                        new ReportBlock.Heading(1, text),
                        new ReportBlock.Paragraph(text),
                        new ReportBlock.Figures(List.of(
                                new ReportBlock.Figure(text, ReportValue.text(text), ValueFormat.TEXT, text, text))),
                        new ReportBlock.Chart(table, text.isBlank() ? "?" : text, 1, ReportBlock.Scale.PLAIN),
                        map(table, text),
                        table,
                        empty,
                        new ReportBlock.Chart(empty, "Vide", 1, ReportBlock.Scale.GRADED),
                        new ReportBlock.AreaMap(empty, "Vide", List.of(), List.of()),
                        new ReportBlock.Definitions(List.of(new ReportBlock.Definition(text, text)))));
    }

    /** Three squares in a row, the last of them a neighbour. */
    static ReportBlock.AreaMap map(ReportBlock.Table table, String text) {
        return new ReportBlock.AreaMap(
                table,
                text.isBlank() ? "?" : text,
                List.of(
                        new ReportBlock.Area(text, ReportBlock.Tone.CLASS_2, square(2.5)),
                        new ReportBlock.Area(text, ReportBlock.Tone.UNKNOWN, square(2.6)),
                        new ReportBlock.Area(null, ReportBlock.Tone.AROUND, square(2.7))),
                List.of(
                        new ReportBlock.Legend(ReportBlock.Tone.CLASS_2, text),
                        new ReportBlock.Legend(ReportBlock.Tone.UNKNOWN, text)));
    }

    /** A tenth of a degree, beginning at a longitude, near Paris. */
    private static List<List<double[][]>> square(double west) {
        return List.of(List.<double[][]>of(
                new double[][] {{west, 48.8}, {west + 0.1, 48.8}, {west + 0.1, 48.9}, {west, 48.9}, {west, 48.8}}));
    }

    private static ReportBlock.Figure figure(String label, double value, ValueFormat format, String unit) {
        return new ReportBlock.Figure(
                label, ReportValue.number(BigDecimal.valueOf(value)), format, unit, "Relevé du 24/11/2026");
    }

    private static ReportBlock.Table services() {
        return new ReportBlock.Table(
                "Lieux par service",
                List.of(
                        Column.header("Service", 60),
                        Column.of("Lieux", ValueFormat.INTEGER, 15),
                        Column.of("Part", ValueFormat.SHARE, 15)),
                List.of(
                        service("Prendre en main un équipement informatique", 31, 0.705),
                        service("Accompagner les démarches de santé", 2, 0.045),
                        service("Réaliser des démarches administratives avec un accompagnement", 28, 0.636),
                        service("Créer et développer mon entreprise", 0, 0)),
                "Aucun service.");
    }

    private static List<ReportValue> service(String name, int places, double share) {
        return List.of(
                ReportValue.text(name), ReportValue.number(places), ReportValue.number(BigDecimal.valueOf(share)));
    }

    private static ReportBlock.Table freshness() {
        return new ReportBlock.Table(
                "Fiches par fraîcheur",
                List.of(Column.header("Fraîcheur", 60), Column.of("Fiches", ValueFormat.INTEGER, 20)),
                List.of(
                        List.of(ReportValue.text("À jour (moins de 6 mois)"), ReportValue.number(4)),
                        List.of(ReportValue.text("À surveiller (6 à 12 mois)"), ReportValue.number(7)),
                        List.of(ReportValue.text("À vérifier (12 à 18 mois)"), ReportValue.number(13)),
                        List.of(ReportValue.text("À mettre à jour (18 mois et plus)"), ReportValue.number(20))),
                "Aucune fiche.");
    }

    static List<Column> placeColumns() {
        return List.of(
                Column.of("Commune", ValueFormat.TEXT, 20),
                Column.header("Lieu", 34),
                Column.of("Services", ValueFormat.TEXT, 42),
                Column.of("Fraîcheur", ValueFormat.TEXT, 18),
                Column.of("Mise à jour", ValueFormat.DAY, 14));
    }

    static RowSource places(int count) {
        List<String> communes = List.of("Aulnay-sous-Bois", "Clichy-sous-Bois", "Épinay-sur-Seine", "Montfermeil");
        List<List<ReportValue>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(List.of(
                    ReportValue.text(communes.get(i * communes.size() / count)),
                    ReportValue.text("Maison de quartier n° " + (i + 1)),
                    ReportValue.text(
                            i % 3 == 0 ? "Prendre en main un équipement, Accompagner les démarches" : "Accès libre"),
                    ReportValue.text("À vérifier"),
                    ReportValue.dayOr(
                            i % 7 == 0 ? null : LocalDate.of(2025, 9, 1).plusDays(i), "inconnue")));
        }
        return RowSource.of(rows);
    }
}
