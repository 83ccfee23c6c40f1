package fr.maillage.web.mapping;

import java.io.Serializable;

/** What the address of the page of a mapping asks for; each part may be null. */
public class MappingAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private String file;
    private String id;
    private String from;
    private String kind;

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
