package fr.maillage.diagnosis.said;

import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.shared.SmallCellPolicy;
import fr.maillage.shared.database.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The residents who were met in the territory of a finding, as far as its page may tell them apart.
 *
 * @param shared the communes and age bands that at least five of them share, each as {@link RespondentRepository#sharing}
 *     writes it
 * @param others how many of them share theirs with fewer, or have said no age
 */
record Voices(Set<String> shared, long others) {

    /** Read from the residents who were met in the territory, counted by commune and age band. */
    static Voices of(List<Row> counted) {
        Set<String> shared = new HashSet<>();
        long others = 0;
        for (Row row : counted) {
            if (row.has("age") && row.number("met") >= SmallCellPolicy.LEAST) {
                shared.add(RespondentRepository.sharing(row.text("commune"), row.text("age")));
            } else {
                others += row.number("met");
            }
        }
        return new Voices(shared, others);
    }

    /** Whether words without commune and age may be quoted: who said them is one of at least five. */
    boolean anonymous() {
        return others >= SmallCellPolicy.LEAST;
    }
}
