package fr.maillage.diagnosis.collection;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A collection as forms, filters and files name it.
 *
 * @param key its database identifier, for links from other tables
 * @param territory the key of its territory
 * @param firstDay on which it began, where days are asked for; null where nothing tells
 * @param lastDay alike
 */
public record CollectionRef(
        long key, UUID id, String title, long territory, LocalDate firstDay, LocalDate lastDay, boolean archived) {}
