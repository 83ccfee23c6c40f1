package fr.maillage.deployment.calendar;

import fr.maillage.deployment.post.OccupancyPolicy;
import fr.maillage.deployment.post.Occupation;
import fr.maillage.deployment.post.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A post on a day, with the host that it has then.
 *
 * @param territory the key of the territory on which it is kept
 * @param host the national code of its host; null where none is known
 * @param hostName null where none is known
 * @param place the code of its host's commune, else of the territory on which it is kept
 * @param assigned when somebody holds it, as its assignments say
 * @param outcome what follows; null where nobody said
 * @param yearlyCost its own, in euros; null where it has none
 */
public record DeployedPost(
        UUID id,
        int version,
        long territory,
        String code,
        String host,
        String hostName,
        String place,
        String placeName,
        List<Occupation> assigned,
        LocalDate returnedOn,
        LocalDate conventionEndsOn,
        LocalDate contractEndsOn,
        boolean bonus,
        BigDecimal agreed,
        BigDecimal paid,
        String outcome,
        BigDecimal yearlyCost) {

    public DeployedPost {
        assigned = List.copyOf(assigned);
    }

    /** Tells the standing of the post on a day. */
    public Standing standing(LocalDate day) {
        return OccupancyPolicy.standing(OccupancyPolicy.occupations(assigned, contractEndsOn), returnedOn, day);
    }

    /** The same with what posts of its place cost, where it says nothing itself. */
    DeployedPost costing(BigDecimal standard) {
        return yearlyCost != null
                ? this
                : new DeployedPost(
                        id,
                        version,
                        territory,
                        code,
                        host,
                        hostName,
                        place,
                        placeName,
                        assigned,
                        returnedOn,
                        conventionEndsOn,
                        contractEndsOn,
                        bonus,
                        agreed,
                        paid,
                        outcome,
                        standard);
    }
}
