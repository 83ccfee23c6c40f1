package fr.maillage.importing.mapping;

/**
 * A mapping to choose for an import.
 *
 * @param name what programs call it by
 * @param title what people read; the name where it has none
 */
public record MappingChoice(String name, String title) {}
