package fr.maillage.shared.setting;

/**
 * Something that the operator sets in the environment, with what it is now.
 *
 * @param name such as {@code MAILLAGE_DATA}
 * @param value null while it is not set and has no default; secrets are masked
 * @param origin where the value comes from
 */
public record EnvironmentSetting(String name, String value, Origin origin) {

    /** Where a value comes from. */
    public enum Origin {
        ENVIRONMENT,
        /** A property of the virtual machine. */
        PROPERTY,
        DATABASE,
        DEFAULT
    }
}
