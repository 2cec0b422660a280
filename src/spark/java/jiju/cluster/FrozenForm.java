package jiju.cluster;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Frozen values as bytes: records of records, lists, maps, optionals, enum constants, texts and
 * plain numbers, told apart by the types that the records declare. Both ends run the same version
 * of Jiju, so no names travel. Records are made anew through their constructors, which check them
 * again.
 */
final class FrozenForm {
  private FrozenForm() {}

  static void write(Type type, Object value, DataOutput out) throws IOException {
    Class<?> raw = raw(type);
    if (raw.isRecord()) {
      for (RecordComponent component : raw.getRecordComponents()) {
        write(component.getGenericType(), part(component, value), out);
      }
    } else if (raw == List.class) {
      writeAll(argument(type, 0), (List<?>) value, out);
    } else if (raw == Map.class) {
      writeAll(argument(type, 0), List.copyOf(((Map<?, ?>) value).keySet()), out);
      writeAll(argument(type, 1), List.copyOf(((Map<?, ?>) value).values()), out);
    } else if (raw == Optional.class) {
      writeAll(argument(type, 0), ((Optional<?>) value).stream().toList(), out);
    } else {
      writePlain(raw, value, out);
    }
  }

  private static void writeAll(Type type, List<?> values, DataOutput out) throws IOException {
    out.writeInt(values.size());
    for (Object value : values) {
      write(type, value, out);
    }
  }

  private static void writePlain(Class<?> raw, Object value, DataOutput out) throws IOException {
    if (raw == double.class || raw == Double.class) {
      out.writeDouble((Double) value);
    } else if (raw == int.class || raw == Integer.class) {
      out.writeInt((Integer) value);
    } else if (raw == long.class || raw == Long.class) {
      out.writeLong((Long) value);
    } else if (raw == boolean.class || raw == Boolean.class) {
      out.writeBoolean((Boolean) value);
    } else if (raw == String.class) {
      out.writeUTF((String) value);
    } else if (raw.isEnum()) {
      out.writeInt(((Enum<?>) value).ordinal());
    } else {
      throw new IllegalArgumentException("no frozen form for " + raw.getName());
    }
  }

  static Object read(Type type, DataInput in) throws IOException {
    Class<?> raw = raw(type);
    if (raw.isRecord()) {
      return readRecord(raw, in);
    }
    if (raw == List.class) {
      return readAll(argument(type, 0), in);
    }
    if (raw == Map.class) {
      return readMap(argument(type, 0), argument(type, 1), in);
    }
    if (raw == Optional.class) {
      return readAll(argument(type, 0), in).stream().findFirst();
    }
    return readPlain(raw, in);
  }

  private static List<Object> readAll(Type type, DataInput in) throws IOException {
    int size = in.readInt();
    List<Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(read(type, in));
    }
    return Collections.unmodifiableList(values);
  }

  /** In the order in which it was written. */
  private static Map<Object, Object> readMap(Type keyType, Type valueType, DataInput in)
      throws IOException {
    List<Object> keys = readAll(keyType, in);
    List<Object> values = readAll(valueType, in);
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return Collections.unmodifiableMap(map);
  }

  private static Object readPlain(Class<?> raw, DataInput in) throws IOException {
    if (raw == double.class || raw == Double.class) {
      return in.readDouble();
    }
    if (raw == int.class || raw == Integer.class) {
      return in.readInt();
    }
    if (raw == long.class || raw == Long.class) {
      return in.readLong();
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return in.readBoolean();
    }
    if (raw == String.class) {
      return in.readUTF();
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[in.readInt()];
    }
    throw new IllegalArgumentException("no frozen form for " + raw.getName());
  }

  private static Object readRecord(Class<?> type, DataInput in) throws IOException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] parts = new Object[components.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = read(components[i].getGenericType(), in);
    }
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(type.getName() + " refuses its parts", refused.getCause());
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(closed);
    }
  }

  private static Object part(RecordComponent component, Object whole) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(closed);
    }
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType several ? several.getRawType() : type);
  }

  private static Type argument(Type type, int position) {
    return ((ParameterizedType) type).getActualTypeArguments()[position];
  }
}
