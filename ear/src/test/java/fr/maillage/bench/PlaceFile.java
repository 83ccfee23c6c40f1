package fr.maillage.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files of made-up places in real communes, in the national schema; the same seed makes the same file. */
final class PlaceFile {

    private static final String HEADER = "id,pivot,nom,commune,code_postal,code_insee,adresse,latitude,longitude,"
            + "typologie,telephone,courriels,site_web,horaires,presentation_resume,source,date_maj,services,"
            + "publics_specifiquement_adresses,frais_a_charge,modalites_acces,modalites_accompagnement";
    private static final List<String> SERVICES = List.of(
            "Aide aux démarches administratives",
            "Maîtrise des outils numériques du quotidien",
            "Insertion professionnelle via le numérique",
            "Utilisation sécurisée du numérique",
            "Parentalité et éducation avec le numérique",
            "Accès internet et matériel informatique");

    private PlaceFile() {}

    record Commune(String insee, String name, String postalCode, double lat, double lon) {}

    /** The communes that the product knows with a postal code. */
    static List<Commune> communes(Connection connection) throws SQLException {
        List<Commune> communes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select t.official_code, t.name, min(p.postal_code), coalesce(max(t.centre_lat), 46.5),"
                                + " coalesce(max(t.centre_lon), 2.5) from territory t"
                                + " join commune_postal_code p on p.commune_id = t.id where t.kind = 'COMMUNE'"
                                + " and t.official_code < '96' group by t.official_code, t.name order by 1")) {
            while (rows.next()) {
                communes.add(new Commune(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getDouble(4), rows.getDouble(5)));
            }
        }
        return communes;
    }

    /** Writes a file of {@code count} places of the source {@code source}. */
    static Path write(Path file, String source, int count, List<Commune> communes) throws IOException {
        Random random = new Random(count);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.println(HEADER);
            for (int i = 1; i <= count; i++) {
                Commune commune = communes.get(random.nextInt(communes.size()));
                out.println(String.join(
                        ",",
                        source + "-" + i,
                        "",
                        "Point numérique " + i,
                        quoted(commune.name()),
                        commune.postalCode(),
                        commune.insee(),
                        random.nextInt(1, 200) + " rue de la République",
                        String.valueOf(commune.lat() + random.nextDouble() / 100),
                        String.valueOf(commune.lon() + random.nextDouble() / 100),
                        i % 3 == 0 ? "CCAS" : "ASSO",
                        "+3314" + random.nextInt(1_000_000, 9_999_999),
                        "contact" + i + "@exemple.fr",
                        "https://exemple.fr/lieux/" + i,
                        quoted("Mo-Fr 09:00-12:00,14:00-18:00"),
                        "Un accueil pour apprendre et pour faire ses démarches",
                        source,
                        "202" + random.nextInt(3, 7) + "-0" + random.nextInt(1, 10) + "-15",
                        SERVICES.get(i % 6) + "|" + SERVICES.get((i + 2) % 6),
                        i % 4 == 0 ? "Jeunes|Seniors" : "",
                        "Gratuit",
                        "Se présenter|Téléphoner",
                        "Accompagnement individuel"));
            }
        }
        return file;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
