package io.github.tribikos.orm.mapping;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a compiler wrote into a class for others than reflection: the names of constructor parameters that a debugger shows, and which fields
 * Kotlin declares without a {@code ?}. Both are known of Kotlin classes without a compiler option; where nothing is written, nothing is known.
 * See the Java Virtual Machine Specification, 4.1, 4.7.13 and 4.7.17.
 */
final class ClassFile {
    private static final int HEADER = 8; // magic number and version

    private final Map<String, Map<Integer, String>> variables =
            new HashMap<>(); // of constructors, by descriptor and slot
    private final Set<String> notNull = new HashSet<>(); // names of fields

    private ClassFile() {}

    /** Reads the file of a class; empty if it is not at hand. */
    static ClassFile of(Class<?> type) {
        ClassFile read = new ClassFile();
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream stream = type.getResourceAsStream(file)) {
            if (stream != null) {
                read.read(new DataInputStream(stream));
            }
        } catch (IOException e) {
            return new ClassFile(); // a format that is not known tells nothing
        }
        return read;
    }

    /** Whether the field never holds null, by the annotation that kotlinc and IntelliJ IDEA write. */
    boolean isNotNull(Field field) {
        return notNull.contains(field.getName());
    }

    /** Returns the names of the parameters; null where they are not known. */
    @Nullable
    List<String> parameters(Constructor<?> constructor) {
        Class<?>[] types = constructor.getParameterTypes();
        Map<Integer, String> known =
                variables.getOrDefault(MethodType.methodType(void.class, types).toMethodDescriptorString(), Map.of());
        List<String> names = new ArrayList<>();
        int slot = 1; // after "this"
        for (Class<?> each : types) {
            String name = known.get(slot);
            if (name == null) {
                return null;
            }
            names.add(name);
            slot += each == long.class || each == double.class ? 2 : 1;
        }
        return names;
    }

    private void read(DataInputStream in) throws IOException {
        in.skipNBytes(HEADER);
        @Nullable String[] names = names(in);
        in.skipNBytes(6); // flags, the class, its superclass
        in.skipNBytes(2L * in.readUnsignedShort());
        for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
            readField(in, names);
        }
        for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
            readMethod(in, names);
        }
    }

    private static @Nullable String[] names(DataInputStream in) throws IOException {
        @Nullable String[] names = new String[in.readUnsignedShort()];
        for (int i = 1; i < names.length; i++) {
            int kind = in.readUnsignedByte();
            switch (kind) {
                case 1 -> names[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // a long constant takes two places
                }
                default -> throw new IOException("A constant of the unknown kind " + kind);
            }
        }
        return names;
    }

    private void readField(DataInputStream in, @Nullable String[] names) throws IOException {
        in.skipNBytes(2);
        String name = String.valueOf(names[in.readUnsignedShort()]);
        in.skipNBytes(2);
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String attribute = names[in.readUnsignedShort()];
            int length = in.readInt();
            if ("RuntimeInvisibleAnnotations".equals(attribute) && length >= 6) {
                in.skipNBytes(2);
                if ("Lorg/jetbrains/annotations/NotNull;".equals(names[in.readUnsignedShort()])) {
                    notNull.add(name);
                }
                in.skipNBytes(length - 4L);
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private void readMethod(DataInputStream in, @Nullable String[] names) throws IOException {
        in.skipNBytes(2);
        boolean isConstructor = "<init>".equals(names[in.readUnsignedShort()]);
        String descriptor = String.valueOf(names[in.readUnsignedShort()]);
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String attribute = names[in.readUnsignedShort()];
            int length = in.readInt();
            if (isConstructor && "Code".equals(attribute)) {
                variables.put(descriptor, readCode(in, names));
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private static Map<Integer, String> readCode(DataInputStream in, @Nullable String[] names) throws IOException {
        Map<Integer, String> bySlot = new HashMap<>();
        in.skipNBytes(4); // sizes of stack and locals
        in.skipNBytes(in.readInt());
        in.skipNBytes(8L * in.readUnsignedShort()); // handlers of exceptions
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String attribute = names[in.readUnsignedShort()];
            int length = in.readInt();
            if ("LocalVariableTable".equals(attribute)) {
                readVariables(in, names, bySlot);
            } else {
                in.skipNBytes(length);
            }
        }
        return bySlot;
    }

    private static void readVariables(DataInputStream in, @Nullable String[] names, Map<Integer, String> bySlot)
            throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            boolean isParameter = in.readUnsignedShort() == 0; // valid from the first instruction on
            in.skipNBytes(2);
            String name = String.valueOf(names[in.readUnsignedShort()]);
            in.skipNBytes(2);
            int slot = in.readUnsignedShort();
            if (isParameter) {
                bySlot.put(slot, name);
            }
        }
    }
}
