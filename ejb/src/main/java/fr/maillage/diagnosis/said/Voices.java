package fr.maillage.diagnosis.said;

import fr.maillage.shared.ReleasePolicy;
import java.util.Map;

/**
 * The residents who were counted in the territory of a finding, as far as its page may tell them apart.
 *
 * @param alike how many are told to share a commune and an age band, by both as {@code RespondentRepository.sharing} writes
 *     them; empty for a quarter, of which no numbers are told
 * @param people how many there are in all
 */
record Voices(Map<String, Integer> alike, long people) {

    /** Tells whether it is told how many share a commune and an age band. */
    boolean shared(String sharing) {
        return alike.containsKey(sharing);
    }

    /** Tells if words without commune and age may be quoted: who said them is one of at least five. */
    boolean anonymous() {
        return people - alike.values().stream().mapToInt(Integer::intValue).sum() >= ReleasePolicy.LEAST;
    }
}
