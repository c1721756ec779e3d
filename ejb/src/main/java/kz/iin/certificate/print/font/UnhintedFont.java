package kz.iin.certificate.print.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font whose glyphs have lost their instructions, which only coarse screens heed (OpenType, tables glyf, loca and
 * head).
 */
final class UnhintedFont {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int LOCA_FORMAT = 50;
    private static final int LONG_OFFSETS = 1;
    private static final int TABLE_COUNT = 4;
    private static final int TAG = 4;
    private static final int ALIGNED = 4;

    private final Map<String, byte[]> tables = new TreeMap<>();

    private UnhintedFont(ByteBuffer font) {
        int count = font.getShort(TABLE_COUNT);
        for (int entry = DIRECTORY; entry < DIRECTORY + count * ENTRY; entry += ENTRY) {
            byte[] tag = new byte[TAG];
            font.get(entry, tag);
            byte[] table = new byte[font.getInt(entry + 12)];
            font.get(font.getInt(entry + 8), table);
            tables.put(new String(tag, StandardCharsets.US_ASCII), table);
        }
    }

    static byte[] of(byte[] font) {
        UnhintedFont unhinted = new UnhintedFont(ByteBuffer.wrap(font));
        unhinted.strip();
        return unhinted.written(Arrays.copyOf(font, DIRECTORY));
    }

    private void strip() {
        List<byte[]> glyphs = new ArrayList<>();
        int[] offsets = offsets();
        for (int glyph = 0; glyph < offsets.length - 1; glyph++) {
            glyphs.add(Glyph.unhinted(Arrays.copyOfRange(tables.get("glyf"), offsets[glyph], offsets[glyph + 1])));
        }
        ByteBuffer glyf = ByteBuffer.allocate(
                glyphs.stream().mapToInt(UnhintedFont::aligned).sum());
        ByteBuffer loca = ByteBuffer.allocate(offsets.length * Integer.BYTES);
        for (byte[] glyph : glyphs) {
            loca.putInt(glyf.position());
            glyf.put(Arrays.copyOf(glyph, aligned(glyph)));
        }
        loca.putInt(glyf.position());
        tables.put("glyf", glyf.array());
        tables.put("loca", loca.array());
        ByteBuffer.wrap(tables.get("head")).putShort(LOCA_FORMAT, (short) LONG_OFFSETS);
    }

    /** Where each glyph begins, and where the last one ends. */
    private int[] offsets() {
        ByteBuffer loca = ByteBuffer.wrap(tables.get("loca"));
        boolean wide = ByteBuffer.wrap(tables.get("head")).getShort(LOCA_FORMAT) == LONG_OFFSETS;
        int[] offsets = new int[loca.capacity() / (wide ? Integer.BYTES : Short.BYTES)];
        for (int glyph = 0; glyph < offsets.length; glyph++) {
            offsets[glyph] = wide ? loca.getInt() : 2 * Short.toUnsignedInt(loca.getShort());
        }
        return offsets;
    }

    private byte[] written(byte[] directory) {
        int begin = DIRECTORY + tables.size() * ENTRY;
        ByteBuffer font = ByteBuffer.allocate(
                begin + tables.values().stream().mapToInt(UnhintedFont::aligned).sum());
        font.put(directory);
        int at = begin;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = Arrays.copyOf(table.getValue(), aligned(table.getValue()));
            font.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(sum(content));
            font.putInt(at).putInt(table.getValue().length);
            font.put(at, content);
            at += content.length;
        }
        return font.array();
    }

    private static int sum(byte[] table) {
        ByteBuffer words = ByteBuffer.wrap(table);
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    private static int aligned(byte[] table) {
        return (table.length + ALIGNED - 1) / ALIGNED * ALIGNED;
    }
}
