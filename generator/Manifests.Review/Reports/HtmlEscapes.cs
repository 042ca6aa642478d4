using System.Net;

namespace Manifests.Review;

/// <summary>Makes texts safe inside of HTML, between tags and in quoted attributes.</summary>
internal static class HtmlEscapes
{
    public static string Of(string text) => WebUtility.HtmlEncode(PlainText.Of(text));
}
