package fr.maillage.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of what made-up residents said, in the columns of the mapping that ships. */
final class StatementFile {

    private static final String HEADER =
            "code;repondant;mode;date;commune;insee;tranche_age;equipement;aisance_francais;"
                    + "situation;prenom_modifie;age_publie;nature;themes;publics;polarite;texte";
    private static final List<String> NATURES = List.of("constat", "constat", "constat", "besoin");
    private static final List<String> POLARITIES = List.of("négative", "neutre", "positive");
    private static final int STATEMENTS_EACH = 5;

    /** The themes that are no proposals. */
    private static final int THEMES = 21;

    private StatementFile() {}

    /** Writes {@code count} statements of residents of some communes, five of each resident. */
    static Path write(Path file, String tag, int count, List<String> insee) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.println(HEADER);
            for (int i = 0; i < count; i++) {
                int who = i / STATEMENTS_EACH;
                String theme = "t" + (i * 7919L % THEMES + 1);
                out.println(String.join(
                        ";",
                        tag + "-" + i,
                        tag + "-r" + who,
                        "micro-trottoir",
                        "2026-02-03",
                        "",
                        insee.get(who % insee.size()),
                        "25-39",
                        "smartphone et ordinateur",
                        "à l'aise",
                        "en emploi",
                        "",
                        "",
                        NATURES.get(i % NATURES.size()),
                        i % 3 == 0 ? theme + "|t" + ((i * 7919L + 5) % THEMES + 1) : theme,
                        i % 2 == 0 ? "seniors|allophones" : "jeunes",
                        POLARITIES.get(i % POLARITIES.size()),
                        "Parole " + tag + i + " : la démarche en ligne s'arrête avant la fin et personne ne répond."));
            }
        }
        return file;
    }
}
