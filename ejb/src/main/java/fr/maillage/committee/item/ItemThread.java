package fr.maillage.committee.item;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an item was talked about before, or goes on.
 *
 * @param item the item there
 * @param gathering the gathering that has it
 */
public record ItemThread(UUID item, UUID gathering, String title, LocalDate heldOn) implements Serializable {}
