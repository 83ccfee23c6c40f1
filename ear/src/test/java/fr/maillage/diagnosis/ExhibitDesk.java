package fr.maillage.diagnosis;

import fr.maillage.diagnosis.exhibit.ExhibitDetail;
import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.record.FieldValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Documents of the diagnosis for tests. */
@ApplicationScoped
public class ExhibitDesk {

    /** Data that a camera writes beside the picture. */
    static final String SECRET = "48.8835N 2.5350E Fatima's phone";

    @Inject
    private ExhibitService exhibits;

    /** A photographed sheet of which somebody noted that people agreed. */
    static FieldValues<ExhibitField> sheet(String title, String territory) {
        return minutes(title, territory)
                .with(ExhibitField.NATURE, "sheet")
                .with(ExhibitField.ASKED_BY, "L'animatrice de la séance")
                .with(ExhibitField.AGREED_ON, "2026-03-02");
    }

    static FieldValues<ExhibitField> minutes(String title, String territory) {
        return FieldValues.none(ExhibitField.class)
                .with(ExhibitField.TITLE, title)
                .with(ExhibitField.NATURE, "minutes")
                .with(ExhibitField.TERRITORY, territory)
                .with(ExhibitField.DATED_ON, "2026-03-02");
    }

    ExhibitDetail entered(FieldValues<ExhibitField> values, byte[] file) {
        return exhibits.create(values, new ByteArrayInputStream(file));
    }

    static byte[] pdf() {
        return "%PDF-1.7 essai".getBytes(StandardCharsets.US_ASCII);
    }

    /** A picture of one point, with a note of its camera, a comment, and something behind its end. */
    static byte[] photo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        segment(out, 0xe1, "Exif\0\0" + SECRET);
        segment(out, 0xfe, SECRET);
        segment(out, 0xdb, "t".repeat(65));
        segment(out, 0xda, "scan");
        out.writeBytes(new byte[] {1, 2, (byte) 0xff, 0, 3, (byte) 0xff, (byte) 0xd9});
        out.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        out.write(0xff);
        out.write(marker);
        out.write(bytes.length + 2 >> 8);
        out.write(bytes.length + 2);
        out.writeBytes(bytes);
    }
}
