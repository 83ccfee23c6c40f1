package fr.maillage.opendata.writing;

import fr.maillage.opendata.OpenDataColumn;
import fr.maillage.opendata.Publication;
import fr.maillage.opendata.StandardRecord;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;

/** RFC 7946: a collection of points, longitude first; a place without a position is a feature without a geometry. */
final class GeoJsonRecords implements RecordWriter {

    private final JsonGenerator json;

    GeoJsonRecords(Publication publication, OutputStream out) {
        json = Json.createGenerator(out);
        json.writeStartObject();
        json.write("type", "FeatureCollection");
        json.write("name", "lieux-mediation-numerique");
        json.write("licence", Publication.LICENCE);
        json.write("licenceUrl", Publication.LICENCE_ADDRESS);
        json.write("producer", publication.producer());
        json.writeStartArray("features");
    }

    @Override
    public void write(StandardRecord place) {
        json.writeStartObject();
        json.write("type", "Feature");
        json.write("id", place.id());
        String longitude = place.get(OpenDataColumn.LONGITUDE);
        if (longitude == null) {
            json.writeNull("geometry");
        } else {
            json.writeStartObject("geometry");
            json.write("type", "Point");
            json.writeStartArray("coordinates");
            json.write(new BigDecimal(longitude));
            json.write(new BigDecimal(place.get(OpenDataColumn.LATITUDE)));
            json.writeEnd();
            json.writeEnd();
        }
        json.writeStartObject("properties");
        JsonRecords.members(json, place);
        json.writeEnd();
        json.writeEnd();
    }

    @Override
    public void close() {
        json.writeEnd();
        json.writeEnd();
        json.close();
    }
}
