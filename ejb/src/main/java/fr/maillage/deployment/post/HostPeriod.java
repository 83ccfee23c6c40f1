package fr.maillage.deployment.post;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A time during which a host has a post.
 *
 * @param id the identifier of the host
 * @param host its national code
 * @param name what it is called
 * @param siret null where no file says
 * @param actor the identifier of the actor of that SIRET; null where there is none
 * @param place the code of the commune where it has the post, which is its own unless somebody said another; null where no
 *     file says
 * @param commune the name of that commune; null where no file says
 * @param from the first day; null for longer than anybody knows
 * @param to the last day; null for the host of now
 */
public record HostPeriod(
        UUID id,
        String host,
        String name,
        String siret,
        UUID actor,
        String place,
        String commune,
        LocalDate from,
        LocalDate to) {

    /** The same with the actor of its SIRET. */
    HostPeriod by(UUID known) {
        return new HostPeriod(id, host, name, siret, known, place, commune, from, to);
    }
}
