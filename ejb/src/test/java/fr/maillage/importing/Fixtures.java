package fr.maillage.importing;

import fr.maillage.mapping.model.CommuneResolver;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.mapping.model.KnownCommune;
import fr.maillage.mapping.model.Profile;
import fr.maillage.mapping.model.RowMapper;
import fr.maillage.mapping.model.TermLookup;
import fr.maillage.tabular.RawRow;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few communes, the shipped reference lists, and rows made by hand. */
public final class Fixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final List<KnownCommune> COMMUNES = List.of(
            commune(1, "93032", "Gagny", "93", 48.8835, 2.5350, "93220"),
            commune(2, "93066", "Saint-Denis", "93", 48.9362, 2.3574, "93200", "93210", "93380"),
            commune(3, "93007", "Le Blanc-Mesnil", "93", 48.9387, 2.4614, "93150"),
            commune(4, "75056", "Paris", "75", 48.8566, 2.3522, "75001", "75010", "75116"),
            commune(5, "93005", "Aulnay-sous-Bois", "93", 48.9386, 2.4906, "93600"),
            commune(6, "01033", "Valserhône", "01", 46.1081, 5.8276, "01200"),
            commune(7, "74010", "Annecy", "74", 45.8992, 6.1294, "74000", "74940"),
            commune(8, "51055", "Bétheny", "51", 49.2900, 4.0530, "51450"),
            commune(9, "01091", "Champfromier", "01", 46.1900, 5.8300, "01410"),
            commune(10, "01247", "Mijoux", "01", 46.3690, 6.0020, "01410", "01170"),
            commune(11, "2A004", "Ajaccio", "2A", 41.9192, 8.7386, "20000", "20090"),
            commune(12, "97411", "Saint-Denis", "974", -20.8789, 55.4481, "97400", "97490"),
            commune(13, "95197", "Deuil-la-Barre", "95", 48.9767, 2.3272, "95170"),
            commune(14, "93051", "Noisy-le-Grand", "93", 48.8485, 2.5522, "93160"),
            commune(15, "69202", "Sainte-Foy-lès-Lyon", "69", 45.7342, 4.8026, "69110"),
            commune(16, "69149", "Oullins-Pierre-Bénite", "69", 45.7139, 4.8079, "69600", "69310"));

    private static final Pattern TERM = Pattern.compile(
            "\\('((?:[^']|'')*)', '((?:[^']|'')*)', '((?:[^']|'')*)', (?:null|'(?:[^']|'')*'), (null|'(?:[^']|'')*'), (\\d+), true\\)");

    private static final TermLookup TERMS = readTerms();

    private Fixtures() {}

    private static KnownCommune commune(
            long id, String insee, String name, String departement, double lat, double lon, String... postalCodes) {
        Set<String> former = insee.equals("93066") ? Set.of("Pierrefitte-sur-Seine") : Set.of();
        return new KnownCommune(id, insee, name, former, departement, Set.of(postalCodes), (int) id, lat, lon);
    }

    public static CommuneResolver resolver() {
        return new CommuneResolver(COMMUNES, code -> "93059".equals(code) ? Optional.of("93066") : Optional.empty());
    }

    /** The lists as the product's own migration states them. */
    public static TermLookup terms() {
        return TERMS;
    }

    private static TermLookup readTerms() {
        try (InputStream in =
                Objects.requireNonNull(Fixtures.class.getResourceAsStream("/db/common/V31__place_vocabularies.sql"))) {
            Matcher rows = TERM.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<VocabularyTerm> terms = new ArrayList<>();
            while (rows.find()) {
                terms.add(new VocabularyTerm(
                        Vocabulary.byCode(rows.group(1)).orElseThrow(),
                        rows.group(2),
                        rows.group(3).replace("''", "'"),
                        null,
                        "null".equals(rows.group(4)) ? null : rows.group(4).replace("'", ""),
                        Integer.parseInt(rows.group(5)),
                        true));
            }
            return new PlaceTerms(new Vocabularies(terms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RowMapper mapper(Profile profile) {
        return new RowMapper(profile, terms(), resolver(), "a-file", ContradictionPolicy.ASK, Set.of(), TODAY);
    }

    /** A row that every profile takes; further cells replace or add to it. */
    public static RawRow row(String... columnsAndCells) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", "structure-1");
        cells.put("pivot", "43493312300029");
        cells.put("nom", "Médiathèque");
        cells.put("commune", "Gagny");
        cells.put("code_postal", "93220");
        cells.put("adresse", "1 place Foch");
        cells.put("date_maj", "2026-04-02");
        cells.put("source", "Hubik");
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            if (columnsAndCells[i + 1] == null) {
                cells.remove(columnsAndCells[i]);
            } else {
                cells.put(columnsAndCells[i], columnsAndCells[i + 1]);
            }
        }
        return new RawRow(1, 2, cells, List.of(), null);
    }
}
