package fr.maillage.web.shared.rest;

import fr.maillage.document.KeptFile.Sent;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Problem;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The parts of a form that a program sends with a file. */
public final class FormParts {

    /** A field of a form, not a file: what is longer is no value of ours, in bytes. */
    private static final int LONGEST = 10_000;

    private final List<EntityPart> parts;

    public FormParts(List<EntityPart> parts) {
        this.parts = parts;
    }

    /**
     * Does something with the file of a part and closes it.
     *
     * @param use gets null where none was sent; the file's own name is null where the sender tells none
     */
    public <T> T withFile(String name, Function<Sent, T> use) {
        EntityPart part = part(name).orElse(null);
        if (part == null) {
            return use.apply(null);
        }
        try (InputStream content = part.getContent()) {
            return use.apply(new Sent(content, part.getFileName().orElse(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same where there must be one. */
    public <T> T withFile(String name, Supplier<Problem> missing, Function<Sent, T> use) {
        return withFile(name, file -> {
            if (file == null) {
                throw missing.get();
            }
            return use.apply(file);
        });
    }

    private Optional<EntityPart> part(String name) {
        return parts.stream().filter(p -> name.equals(p.getName())).findFirst();
    }

    /** The text of a name without what surrounds it; null where none was sent, or nothing but blanks. */
    public String text(String name) {
        EntityPart part = part(name).orElse(null);
        if (part == null) {
            return null;
        }
        try (InputStream content = part.getContent()) {
            String text = new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? null : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the parts that are called as the fields of a kind. */
    public <F extends Enum<F> & RecordField> FieldValues<F> values(Class<F> fields) {
        return FieldValues.of(fields, field -> text(field.key()), field -> List.of());
    }
}
