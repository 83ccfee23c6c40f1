package fr.maillage.record.list;

import java.util.UUID;

/**
 * A list with filters and an order to which somebody gave a name.
 *
 * @param query what stands behind the question mark of the address; empty for the whole list
 * @param shared whether everybody who reads the list sees it
 * @param own whether the caller keeps it
 */
public record KeptView(UUID id, String name, String query, boolean shared, boolean own) {}
