using System.Text.Json;
using Hearsay.Exchange;
using Hearsay.Store.Counting;
using Hearsay.Web.Serving;

namespace Hearsay.Web.Api;

/// <summary>Events by their own time and place, for time lines and maps.</summary>
internal static class EventsApi
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Adds its address.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/timeline", Get).Described(
            "getTimeline", "Events",
            "Events among the claims that a query finds, by their own time and place, of the 50,000 claims added last; column by column. Days are counted from 1970-01-01; -1 in 'country', 'type' and 'actors' is none, else a place in 'countries' or 'words'.",
            EventShapes.Events);

    private static Task Get(HttpContext context, LibraryPool pool, Remembered remembered, string? q)
    {
        EventMarks marks = pool.With(library => remembered.Events(library, q ?? ""));
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            Write(json, marks);
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = memory.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(memory.GetBuffer().AsMemory(0, (int)memory.Length), context.RequestAborted).AsTask();
    }

    private static void Write(Utf8JsonWriter json, EventMarks events)
    {
        IReadOnlyList<EventMark> marks = events.Marks;
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var countries = events.Countries.Select((c, i) => (c.Code, Index: i)).ToDictionary(c => c.Code, c => c.Index, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteNumber("count", marks.Count);
        json.WriteBoolean("all", events.IsAll);
        Column(json, "claim", marks, (j, m) => j.WriteStringValue(m.Claim));
        Column(json, "claims", marks, (j, m) => j.WriteNumberValue(m.Claims));
        Column(json, "status", marks, (j, m) => j.WriteNumberValue((int)m.Status));
        Column(json, "denied", marks, (j, m) => j.WriteNumberValue(m.IsDenied ? 1 : 0));
        Column(json, "history", marks, (j, m) => j.WriteNumberValue(m.IsHistory ? 1 : 0));
        Column(json, "type", marks, (j, m) => j.WriteNumberValue(WordOf(m.Type)));
        Column(json, "actors", marks, (j, m) => j.WriteNumberValue(WordOf(m.Actors?.Replace("\n", ", ", StringComparison.Ordinal))));
        Column(json, "from", marks, (j, m) => Day(j, m.From));
        Column(json, "to", marks, (j, m) => Day(j, m.To));
        Column(json, "made", marks, (j, m) => Day(j, m.Made));
        Column(json, "deadline", marks, (j, m) => Day(j, m.Deadline));
        Column(json, "country", marks, (j, m) => j.WriteNumberValue(m.Country is { } c ? countries.GetValueOrDefault(c, -1) : -1));
        Column(json, "lat", marks, (j, m) => Number(j, m.Latitude));
        Column(json, "lon", marks, (j, m) => Number(j, m.Longitude));
        json.WriteObjects("countries", events.Countries, (j, country) =>
        {
            j.WriteString("code", country.Code);
            j.WriteString("name", country.Name);
            j.WriteNumber("lat", country.Latitude);
            j.WriteNumber("lon", country.Longitude);
        });
        json.WriteStrings("words", words.OrderBy(w => w.Value).Select(w => w.Key));
        json.WriteEndObject();

        int WordOf(string? word)
        {
            if (word is null)
            {
                return -1;
            }

            if (!words.TryGetValue(word, out int index))
            {
                words.Add(word, index = words.Count);
            }

            return index;
        }
    }

    private static void Column(Utf8JsonWriter json, string name, IReadOnlyList<EventMark> marks, Action<Utf8JsonWriter, EventMark> write)
    {
        json.WriteStartArray(name);
        foreach (EventMark mark in marks)
        {
            write(json, mark);
        }

        json.WriteEndArray();
    }

    private static void Day(Utf8JsonWriter json, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteNumberValue(known.DayNumber - Epoch);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void Number(Utf8JsonWriter json, double? value)
    {
        if (value is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
