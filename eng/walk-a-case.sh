#!/usr/bin/env bash
# Walks one case over HTTP against a running demonstration, from the creditor's application to repair:
#
#   dotnet run -c Release --project src/Probity -- serve --demo | tee demo.txt
#   eng/walk-a-case.sh demo.txt
#
# Reads address, accounts and key from what the node printed. Needs bash, curl, sed and date. The demonstration's date moves by about two months.
set -euo pipefail

greeting=${1:?usage: eng/walk-a-case.sh FILE-WITH-WHAT-THE-NODE-PRINTED}
base=$(sed -n 's/^Probity is ready at //p' "$greeting" | tail -1)
key=$(sed -n 's/^ *point of service *\(probity-pos-[^ ]*\).*/\1/p' "$greeting" | tail -1)
town=$(sed -n 's/^Names and numbers to try: //p' "$greeting" | tail -1)
jars=$(mktemp -d)
trap 'rm -rf "$jars"' EXIT

password() { sed -n "s/^ *$1 *\([a-z0-9-]*\)   .*/\1/p" "$greeting" | tail -1; }
page() { curl -sS -b "$jars/$1" -c "$jars/$1" -H 'Accept-Language: en' "$base$2"; }
hidden() { sed -n "s/.*name=\"$1\" value=\"\([^\"]*\)\".*/\1/p" <<<"$2" | head -1; }

# submit WHO PAGE ACTION FIELD=VALUE...: fills the form on PAGE and posts it; prints where the answer leads, or what it says is wrong.
submit() {
  local who=$1 form=$2 action=$3 html status field
  shift 3
  html=$(page "$who" "$form")
  local given=()
  for field in version idempotency return register; do
    [[ -n $(hidden "$field" "$html") ]] && given+=(--data-urlencode "$field=$(hidden "$field" "$html")")
  done
  given+=(--data-urlencode "__RequestVerificationToken=$(hidden __RequestVerificationToken "$html")")
  for field in "$@"; do given+=(--data-urlencode "$field"); done
  status=$(curl -sS -b "$jars/$who" -c "$jars/$who" -H 'Accept-Language: en' -o "$jars/answer" -D "$jars/head" -w '%{http_code}' "${given[@]}" "$base$action")
  if [[ $status != 302 ]]; then
    echo "  $status: $(tr -d '\n' <"$jars/answer" | grep -o 'id="error-summary".*' | sed 's/<\/ul>.*//; s/id="error-summary">//; s/<[^>]*>/ /g; s/  */ /g')" >&2
    return 1
  fi
  sed -n 's/^[Ll]ocation: \(.*\)/\1/p' "$jars/head" | tr -d '\r'
}

sign_in() { submit "$1" "/sign-in?return=/" /sign-in "login=$1" "password=$(password "$1")" >/dev/null; }
wait_days() { submit officer /demo/clock /demo/clock "days=$1" >/dev/null && today=$(date -d "$today + $1 days" +%F) && echo "-- $1 days later: $today"; }
day() { date -d "$2" "+$1.day=%-d $1.month=%-m $1.year=%Y"; }

# act WHO SLUG FIELD=VALUE...
act() {
  local who=$1 slug=$2 desk=/desk
  shift 2
  case $who in creditor | enterprise-*) desk=/mine ;; esac
  submit "$who" "$desk/cases/$id/acts/$slug" "$desk/cases/$id/acts/$slug" "$@" >/dev/null
  echo "$who: $slug"
}

check() {
  echo -n "   may $name fly? "
  curl -sS -w '\n' -H "Authorization: Bearer $key" -H 'Content-Type: application/json' "$base/api/v1/checks" \
    -d "{\"identifiers\":[\"uscc:$code\"],\"activity\":\"flight\",\"purpose\":\"Ticket sale at the counter\"}" | sed -n 's/.*"result":"\([^"]*\)".*/\1/p'
}

subject=enterprise-noticed
for who in creditor clerk officer second reviewer higher $subject; do sign_in $who; done
name=$(page $subject /mine | sed -n 's/.*class="account__name">\([^<]*\)<.*/\1/p' | head -1 | sed 's/&#x\([0-9A-F]*\);/\\U\1/g')
name=$(printf '%b' "$(sed 's/\\U\([0-9A-F]\{4\}\)/\\u\1/g' <<<"$name")")
code=$(sed -n "s/^enterprise,$name,.*\([0-9A-Z]\{18\}\)\$/\1/p" "$town" | head -1)
today=$(page officer /demo/clock | sed -n 's/.*<time datetime="\([0-9-]*\)".*/\1/p' | head -1)
reasons="Both files and the service receipt were read; the facts are established and the measures fit them."
echo "Today is $today; the case is about $name ($code)"

location=$(submit creditor /mine/new /mine/new kind=Enterprise "name=$name" "identifiers=uscc:$code" capacity=ObligedParty \
  "issuer=Yunting District People's Court" "number=(2025) Yunting 7700" "enforcementCase=(2026) Yunting 7700" \
  $(day effectiveOn "$today - 240 days") "obligation=Pay 300,000 yuan and interest to the creditor" "obligedParty=$name" \
  ground=able-but-refuses "report=Nothing has been paid since the judgment took effect, and no property was reported." attests=true)
id=${location##*/}
echo "creditor: application, case $id"
act clerk add-evidence "title=Bank statement" "content=200,000 yuan came in after enforcement began; nothing went to the creditor." origin=Machine category=Means attests=true
act officer review-evidence number=1 admitted=true "reasons=Each line was compared with the bank's own record and is right."
act clerk confirm-identity "comparedWith=Registration file" namesakesExamined=200 checkDigitAccepted=true
proposal=(ground=able-but-refuses "conduct=Received 200,000 yuan during enforcement and paid nothing towards the judgment." $(day conductOn "$today - 40 days")
  evidence=1 ability=Able "abilityReasons=The account shows several large receipts after the case began." fault=Intent
  "faultReasons=The money was moved elsewhere after the enforcement notice had been received." term=2y)
form=$(page officer "/desk/cases/$id/acts/propose-listing")
for exclusion in $(sed -n 's/.*name="exclusions" value="\([^"]*\)".*/\1/p' <<<"$form"); do proposal+=("exclusions=$exclusion"); done
for measure in $(sed -n 's/.*name="measure\.\([^"]*\)".*/\1/p' <<<"$form" | grep -v -e no-other -e director-bar -e procurement); do
  proposal+=("measure.$measure=true" "basis.$measure=Provisions on restricting high spending, Art. 3"
    "relevance.$measure=The money spent on this is owed to the creditor." "proportionality.$measure=Reminders and an order to report property had no effect.")
done
act officer propose-listing "${proposal[@]}"
act officer issue-notice
act clerk record-service manner=direct "proof=Receipt signed by the legal representative" $(day servedOn "$today")
act $subject submit-statement "text=Orders have fallen; we ask to pay in parts." asksForHearing=true
wait_days 3
act officer hold-hearing "present=Officer, clerk, representative" "record=The representative explained the difficulties; both sides spoke."
wait_days 18
kept=()
for measure in "${proposal[@]}"; do [[ $measure == measure.* ]] && kept+=("measures=$(sed 's/^measure\.\(.*\)=true/\1/' <<<"$measure")"); done
act officer decide-case lists=true "reasons=The statement was considered. The account shows ability to pay, and nothing was paid." term=2y "${kept[@]}"
act second confirm-decision "reasons=$reasons"
act clerk record-service manner=direct "proof=Receipt signed by the legal representative" $(day servedOn "$today")
check
wait_days 40
check
act $subject lodge-objection "grounds=The interest was counted from the wrong day." newFacts=true
act reviewer decide-objection outcome=Rejected "reasons=$reasons"
act $subject request-reconsideration "grounds=The interest was counted from the wrong day."
act higher decide-reconsideration revokes=false "reasons=$reasons"
act $subject claim-performance "proof=Everything was paid into the enforcement account this month; bank receipt attached."
act officer examine-performance accepted=true "reasons=The receipt agrees with the enforcement account."
check
page officer "/desk/cases/$id" | sed -n 's/.*class="tag [^>]*>\(.*\)/\1/p' | sed 's/<\/p>.*//; s/<[^>]*>//g; s/^/The case has ended: /' | head -1
