package fr.maillage.committee;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A group of a gathering as other features name it.
 *
 * @param key its database identifier, for links from other tables
 * @param code unique within its gathering
 * @param gatheringKey the database identifier of its gathering
 * @param gatheringCode what files call the gathering; null where none does
 * @param territoryKey where the gathering's body works
 */
public record GatheringGroupRef(
        long key,
        UUID id,
        String code,
        String title,
        long gatheringKey,
        UUID gathering,
        String gatheringCode,
        String gatheringTitle,
        LocalDate heldOn,
        long bodyKey,
        long territoryKey) {}
