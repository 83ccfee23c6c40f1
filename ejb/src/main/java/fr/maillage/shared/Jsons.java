package fr.maillage.shared;

import jakarta.json.spi.JsonProvider;

/**
 * The JSON implementation, looked up once. {@code jakarta.json.Json} looks it up for every object that it makes, which
 * costs more than to write the object: what is done for every row of a file goes through here.
 */
public final class Jsons {

    public static final JsonProvider PROVIDER = JsonProvider.provider();

    private Jsons() {}
}
